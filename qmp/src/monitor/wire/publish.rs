//! Serialization of what a program publishes.

/// Implements `Serialize` as a struct with these members. (The derive would be a macro to compile
/// for everybody.)
macro_rules! publish {
    ($type:ident, $it:ident, { $($name:ident: $value:expr),* $(,)? }) => {
        impl ::serde::Serialize for $type {
            fn serialize<S: ::serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                use ::serde::ser::SerializeStruct;

                let $it = self;
                let count = [$(stringify!($name)),*].len();
                let mut members = serializer.serialize_struct(stringify!($type), count)?;
                $(members.serialize_field(stringify!($name), &$value)?;)*
                members.end()
            }
        }
    };
}

pub(crate) use publish;
