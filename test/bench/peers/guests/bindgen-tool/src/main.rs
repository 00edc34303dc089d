//! `bindgen-tool MODULE FOLDER`: wasm-bindgen's JavaScript for a module, as its command line makes it for the web.

fn main() {
    let args: Vec<String> = std::env::args().collect();
    let mut bindgen = wasm_bindgen_cli_support::Bindgen::new();
    bindgen.input_path(&args[1]).web(true).expect("the web").typescript(false);
    bindgen.generate(&args[2]).expect("a module of the same wasm-bindgen");
}
