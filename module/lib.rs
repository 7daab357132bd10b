//! The library as a WebAssembly module, which exports what `src/wasm.rs` says.
//!
//! It is a package of its own since Cargo leaves link-time optimisation (`lto` in the profiles) out where a library is built
//! for Rust as well.

use declarant as _;
