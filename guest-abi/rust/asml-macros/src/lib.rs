//! The attribute macro of `asml`; use it as `asml::handler`.
