//! What generated types of every kind have.

/// The impls of an object: a struct, a union, a command's arguments, an event's data.
#[doc(hidden)]
#[macro_export]
macro_rules! __object {
    ($name:ident) => {
        $crate::__serialize!($name);
        $crate::__deserialize!($name);
    };
}

/// The impls of the branches of a union, with the tag and without other common members.
#[doc(hidden)]
#[macro_export]
macro_rules! __branches {
    ($name:ident) => {
        impl $crate::runtime::EncodeMembers for $name {
            #[inline]
            fn encode_members(&self, writer: &mut $crate::runtime::Writer) {
                writer.branch(self);
            }
        }

        impl $crate::runtime::DecodeMembers for $name {
            #[inline]
            fn decode_members(
                members: &mut $crate::runtime::Members<'_, '_>,
            ) -> ::std::result::Result<Self, $crate::runtime::Fault> {
                members.lone_branch()
            }
        }

        $crate::__object!($name);
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
