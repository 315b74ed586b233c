//! What generated types of every kind have.

/// The impls of an object: a struct, a union, an event's data.
#[doc(hidden)]
#[macro_export]
macro_rules! __object {
    ($name:ident) => {
        $crate::__arguments!($name);

        impl $crate::runtime::Decode for $name {
            #[inline]
            fn decode(
                reader: &mut $crate::runtime::Reader<'_>,
            ) -> ::std::result::Result<Self, $crate::runtime::Fault> {
                reader.object()
            }
        }

        $crate::__deserialize!($name);
    };
}

/// The impls of a command's arguments.
#[doc(hidden)]
#[macro_export]
macro_rules! __arguments {
    ($name:ident) => {
        impl $crate::runtime::Encode for $name {
            #[inline]
            fn encode(&self, writer: &mut $crate::runtime::Writer) {
                writer.object(self);
            }
        }

        $crate::__serialize!($name);
    };
}

/// The impls of an alternate.
#[doc(hidden)]
#[macro_export]
macro_rules! __alternate {
    ($name:ident) => {
        $crate::__serialize!($name);
        $crate::__deserialize!($name);
    };
}

#[doc(hidden)]
#[macro_export]
macro_rules! __serialize {
    ($name:ident) => {
        $crate::__debug!($name);

        impl $crate::runtime::serde::Serialize for $name {
            fn serialize<S: $crate::runtime::serde::Serializer>(
                &self,
                serializer: S,
            ) -> ::std::result::Result<S::Ok, S::Error> {
                $crate::runtime::serialize(self, serializer)
            }
        }
    };
}

#[doc(hidden)]
#[macro_export]
macro_rules! __debug {
    ($name:ident) => {
        impl ::std::fmt::Debug for $name {
            #[inline]
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                $crate::runtime::debug(self, ::std::stringify!($name), f)
            }
        }
    };
}

/// The impls of the branches of a union that has other members, too.
#[doc(hidden)]
#[macro_export]
macro_rules! __shown {
    ($name:ident) => {
        impl $crate::runtime::Encode for $name {
            #[inline]
            fn encode(&self, writer: &mut $crate::runtime::Writer) {
                writer.object(self);
            }
        }

        $crate::__debug!($name);
    };
}

#[doc(hidden)]
#[macro_export]
macro_rules! __deserialize {
    ($name:ident) => {
        impl<'de> $crate::runtime::serde::Deserialize<'de> for $name {
            fn deserialize<D: $crate::runtime::serde::Deserializer<'de>>(
                deserializer: D,
            ) -> ::std::result::Result<Self, D::Error> {
                $crate::runtime::deserialize(deserializer)
            }
        }
    };
}
