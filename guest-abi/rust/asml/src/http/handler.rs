//! Async functions as handlers.

use std::future::Future;

use super::{FromRequest, IntoResponse, Request, Response};

/// An async function whose arguments can be read from a request and whose result can be turned into a response.
/// `#[asml::handler]` makes one an entry point of the module.
#[diagnostic::on_unimplemented(
    message = "this function is not an HTTP handler",
    note = "a handler is an async function of at most eight arguments, each `asml::http::FromRequest`, with a result that is `asml::http::IntoResponse`"
)]
pub trait Handler<Arguments> {
    /// Answers a request.
    fn call(&self, request: &Request) -> impl Future<Output = Response>;
}

macro_rules! of_arguments {
    ($($argument:ident)*) => {
        impl<F, Answer, $($argument),*> Handler<($($argument,)*)> for F
        where
            F: Fn($($argument),*) -> Answer,
            Answer: Future<Output: IntoResponse>,
            $($argument: FromRequest,)*
        {
            #[allow(non_snake_case, unused_variables)]
            async fn call(&self, request: &Request) -> Response {
                $(
                    let $argument = match $argument::from_request(request) {
                        Ok(argument) => argument,
                        Err(error) => return error.into_response(),
                    };
                )*
                self($($argument),*).await.into_response()
            }
        }
    };
}

of_arguments!();
of_arguments!(A);
of_arguments!(A B);
of_arguments!(A B C);
of_arguments!(A B C D);
of_arguments!(A B C D E);
of_arguments!(A B C D E G);
of_arguments!(A B C D E G H);
of_arguments!(A B C D E G H I);
