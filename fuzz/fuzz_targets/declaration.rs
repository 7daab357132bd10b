#![no_main]
#![allow(dead_code)] // Each target uses one of the invariants.

#[path = "../../tests/flat/mod.rs"]
mod flat;
#[path = "../invariants.rs"]
mod invariants;
#[path = "../../tests/random/mod.rs"]
mod random;

libfuzzer_sys::fuzz_target!(|input: &[u8]| {
    // The options follow from the input, so that it alone gives the case again.
    let seed = input.iter().fold(input.len() as u64, |seed, &byte| seed.rotate_left(5) ^ u64::from(byte));
    invariants::declaration(input, &mut random::Random::new(seed), &invariants::Setting::default());
});
