// A golden file.

//! The releases that added, deprecated and removed everything, for questions at run time.
#![allow(dead_code, reason = "bindings elsewhere have nothing that reads it")]

/// Every command and its arguments.
pub(crate) static COMMANDS: &str = r"
box 0.14~10.0 self@Self_ type@QapiDebug
open 0.14~10.0 new property properties
result 0.14~10.0 default@QapiClone
self 0.14~10.0 some@QapiResult
std 0.14~10.0 @Loop
type 0.14~10.0
";

/// Every event and its data.
pub(crate) static EVENTS: &str = r"
EMPTY 0.14~10.0
EVENT 0.14~10.0 event@Std name@Members
UNKNOWN 0.14~10.0 @Union
";

/// Every type and its members, by its name in Rust.
pub(crate) static TYPES: &str = r"
Common 0.14~10.0 type async gen try
Fault 0.14~10.0 new property into fmt
Kind 0.14~10.0 ^loop ^nested ^none ^tag
Loop 0.14~10.0 kind@Kind +loop@LoopBody +nested@Union +none +tag
LoopBody 0.14~10.0 loop@LoopRef
LoopRef 0.14~10.0 |reference |definition@Loop
Members 0.14~10.0 members@Reader reader writer index@Fault
QapiBox 0.14~10.0 value@QapiVec next@QapiBox
QapiClone 0.14~10.0 ^clone ^Clone ^copy
QapiDebug 0.14~10.0 ^unknown ^self ^2_5 ^25 ^2-x ^type
QapiDefault 0.14~10.0 default@QapiClone
QapiOption 0.14~10.0 some@QapiResult
QapiResult 0.14~10.0 ok@QapiBox err@QapiOption
QapiString 0.14~10.0 str
QapiValue 0.14~10.0 |null |string |object@Members |list@QapiValue
QapiVec 0.14~10.0 elements@QapiString
Reader 0.14~10.0 members index map key
Self_ 0.14~10.0 self@QapiValue super@QapiDebug crate
Std 0.14~10.0
Tag 0.14~10.0 ^tag ^common ^branch ^members ^new ^unknown ^self
Union 0.14~10.0 type@Tag common@Common branch new tag with reader member +tag@Reader +common@Reader +branch +members@Std +new +unknown@QapiVec +self
UnionBranch 0.14~10.0 union@Union
";
