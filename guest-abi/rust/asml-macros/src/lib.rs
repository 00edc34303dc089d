//! The attribute macro of `asml`; use it as `asml::handler`.

use proc_macro::TokenStream;
use proc_macro2::TokenStream as Tokens;
use quote::{quote, quote_spanned};
use syn::spanned::Spanned;
use syn::{Error, FnArg, ItemFn, LitStr, Result, meta, parse_macro_input};

/// See `asml::handler`.
#[proc_macro_attribute]
pub fn handler(arguments: TokenStream, item: TokenStream) -> TokenStream {
    let mut options = Options { name: None, event: false };
    let parser = meta::parser(|meta| {
        if meta.path.is_ident("event") {
            options.event = true;
        } else if meta.path.is_ident("name") {
            options.name = Some(meta.value()?.parse()?);
        } else {
            return Err(meta.error("expected `event` or `name = \"...\"`"));
        }
        Ok(())
    });
    parse_macro_input!(arguments with parser);
    let function = parse_macro_input!(item as ItemFn);
    // The function itself stays, so that one mistake does not bring about others where it is used.
    let entry = entry(&options, &function).unwrap_or_else(|error| error.to_compile_error());
    quote!(#function #entry).into()
}

/// See `asml::router`.
#[proc_macro_attribute]
pub fn router(arguments: TokenStream, item: TokenStream) -> TokenStream {
    let mut name = None;
    let parser = meta::parser(|meta| {
        if !meta.path.is_ident("name") {
            return Err(meta.error("expected `name = \"...\"`"));
        }
        name = Some(meta.value()?.parse()?);
        Ok(())
    });
    parse_macro_input!(arguments with parser);
    let function = parse_macro_input!(item as ItemFn);
    let entry = router_entry(name.as_ref(), &function).unwrap_or_else(|error| error.to_compile_error());
    quote!(#function #entry).into()
}

fn router_entry(name: Option<&LitStr>, function: &ItemFn) -> Result<Tokens> {
    let signature = &function.sig;
    let plain = signature.asyncness.is_none() && signature.generics.params.is_empty() && signature.inputs.is_empty();
    let syn::ReturnType::Type(_, returned) = &signature.output else {
        return Err(Error::new(signature.ident.span(), "this function returns an `asml::http::Router`"));
    };
    if !plain {
        let what = "this function takes nothing and is not async: write `fn routes() -> Router`";
        return Err(Error::new(signature.span(), what));
    }
    let name = entry_name(name, function)?;
    let ident = &signature.ident;
    let checked = quote_spanned! { returned.span() => let router: ::asml::http::Router = #ident(); };
    Ok(quote! {
        const _: () = {
            fn __asml_run() {
                #checked
                ::asml::entry::http(router)
            }
            ::asml::__export!(#name, __asml_run);
        };
    })
}

struct Options {
    name: Option<LitStr>,
    event: bool,
}

fn entry(options: &Options, function: &ItemFn) -> Result<Tokens> {
    let signature = &function.sig;
    if signature.asyncness.is_none() {
        return Err(Error::new(signature.fn_token.span, "a handler is an async function: write `async fn`"));
    }
    if !signature.generics.params.is_empty() {
        return Err(Error::new(signature.generics.span(), "a handler has no type parameters: the host calls it"));
    }
    let name = entry_name(options.name.as_ref(), function)?;
    let arguments = signature.inputs.iter().map(|argument| match argument {
        FnArg::Typed(argument) => Ok(&*argument.ty),
        FnArg::Receiver(receiver) => Err(Error::new(receiver.span(), "a handler is a function, not a method")),
    });
    let arguments = arguments.collect::<Result<Vec<_>>>()?;
    let ident = &signature.ident;
    let checks = if options.event {
        if arguments.is_empty() || arguments.len() > 2 {
            let what = "an event handler takes the event, and `asml::Context` if it likes";
            return Err(Error::new(signature.inputs.span(), what));
        }
        Tokens::new()
    } else {
        // One check per argument, so that a mistake is reported at the argument and not at the function.
        let each = arguments.iter().map(|argument| {
            quote_spanned! { argument.span() => let _ = <#argument as ::asml::http::FromRequest>::from_request; }
        });
        quote! { #[allow(dead_code)] fn __asml_arguments() { #(#each)* } }
    };
    let start = if options.event { quote!(::asml::entry::event) } else { quote!(::asml::entry::http) };
    Ok(quote! {
        const _: () = {
            #checks
            fn __asml_run() {
                #start(#ident)
            }
            ::asml::__export!(#name, __asml_run);
        };
    })
}

fn entry_name(name: Option<&LitStr>, function: &ItemFn) -> Result<LitStr> {
    name.map_or_else(|| Ok(LitStr::new("handler", function.sig.ident.span())), exportable)
}

/// A name that a module can export beside what every module exports.
fn exportable(name: &LitStr) -> Result<LitStr> {
    let text = name.value();
    if text.is_empty() || text.chars().any(|char| !char.is_ascii_alphanumeric() && !"_-.".contains(char)) {
        return Err(Error::new(name.span(), "a handler's name has letters, digits, `_`, `-` and `.`"));
    }
    if matches!(text.as_str(), "memory" | "_initialize" | "_start") {
        return Err(Error::new(name.span(), "this name means something else to the host"));
    }
    Ok(name.clone())
}
