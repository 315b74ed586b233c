//! Macros that create a test for each release.

/// Makes each of these asynchronous functions a test on 7.2, 10.0 and 11.1, or on the releases that
/// are named first.
///
/// The tests are called `status::qemu_7_2` and so on, within the module. A function takes the
/// [`Version`] and returns a [`TestResult`]. A function that is in no list causes a warning about
/// dead code, which is an error when the project is checked.
///
/// ```
/// use qmp_tests::{TestResult, Version, live_tests};
///
/// live_tests!(status, greeting);
/// live_tests!(qemu_10_0, qemu_11_1 => of_new_releases);
///
/// async fn status(version: Version) -> TestResult {
///     Ok(())
/// }
/// # async fn greeting(version: Version) -> TestResult { Ok(()) }
/// # async fn of_new_releases(version: Version) -> TestResult { Ok(()) }
/// ```
///
/// [`Version`]: crate::Version
/// [`TestResult`]: crate::TestResult
#[macro_export]
macro_rules! live_tests {
    ($($release:ident),+ => $($test:ident),+ $(,)?) => {
        $crate::__per_release!(asynchronous [$($release)+] $($test)+);
    };
    ($($test:ident),+ $(,)?) => {
        $crate::live_tests!(qemu_7_2, qemu_10_0, qemu_11_1 => $($test),+);
    };
}

/// Does what [`live_tests`] does, for functions that are not asynchronous.
#[macro_export]
macro_rules! blocking_live_tests {
    ($($release:ident),+ => $($test:ident),+ $(,)?) => {
        $crate::__per_release!(blocking [$($release)+] $($test)+);
    };
    ($($test:ident),+ $(,)?) => {
        $crate::blocking_live_tests!(qemu_7_2, qemu_10_0, qemu_11_1 => $($test),+);
    };
}

/// Creates a module for each test. It has a test function for each release.
#[doc(hidden)]
#[macro_export]
macro_rules! __per_release {
    ($kind:ident $releases:tt $($test:ident)+) => {
        $( mod $test { $crate::__releases!($kind $releases $test); } )+
    };
}

#[doc(hidden)]
#[macro_export]
macro_rules! __releases {
    (asynchronous [$($release:ident)+] $test:ident) => { $(
        // More than one thread, as in a program: the harness may block one of them.
        #[::tokio::test(flavor = "multi_thread", worker_threads = 2)]
        async fn $release() -> $crate::TestResult {
            super::$test($crate::__version!($release)).await
        }
    )+ };
    (blocking [$($release:ident)+] $test:ident) => { $(
        #[test]
        fn $release() -> $crate::TestResult {
            super::$test($crate::__version!($release))
        }
    )+ };
}

#[doc(hidden)]
#[macro_export]
macro_rules! __version {
    ($release:ident) => {
        $crate::Version::of_module(stringify!($release)).expect("a release is called qemu_X_Y here")
    };
}

#[cfg(test)]
mod tests {
    use crate::version::VERSIONS;

    /// The macro cannot read the constant.
    #[test]
    fn the_default_is_all_versions() {
        let default = [__version!(qemu_7_2), __version!(qemu_10_0), __version!(qemu_11_1)];
        assert_eq!(default, VERSIONS);
    }
}
