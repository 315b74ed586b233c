//! The harness that runs real QEMUs, and the live tests.
