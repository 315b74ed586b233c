//! What the model gives to those who use it.

use qapi_schema::model::{Builtin, Condition, Definition, DefinitionId, TypeKind};
use qapi_schema::{Options, Schema};

fn schema(text: &str) -> Schema {
    let loaded = Options::default().load_text("schema.json", text.as_bytes());
    loaded.unwrap_or_else(|error| panic!("{error}")).schema
}

const SHAPES: &str = "\
{ 'enum': 'Kind', 'prefix': 'K', 'data': [ 'one', { 'name': 'two', 'if': 'CONFIG_TWO' }, 'three' ] }
{ 'struct': 'Point', 'data': { 'x': 'int', '*y': { 'type': 'number', 'if': { 'not': 'FLAT' } } } }
{ 'struct': 'Named', 'base': 'Point', 'data': { 'name': 'str', 'points': [ 'Point' ] } }
{ 'union': 'Shape', 'base': { 'kind': 'Kind', '*label': 'str' }, 'discriminator': 'kind',
  'data': { 'two': { 'type': 'Point', 'if': 'CONFIG_TWO' } } }
{ 'alternate': 'Choice', 'data': { 'shape': 'Shape', 'list': [ 'Shape' ], 'none': 'null' } }
{ 'command': 'draw', 'data': { 'shape': 'Choice', '*count': 'uint8' }, 'returns': [ 'Named' ],
  'allow-oob': true, 'features': [ 'deprecated', 'fast' ] }
{ 'command': 'erase', 'data': 'Shape', 'boxed': true, 'gen': false, 'success-response': false }
{ 'event': 'DRAWN', 'data': 'Point', 'if': { 'any': [ 'A', { 'all': [ 'B', 'C' ] } ] } }
";

#[test]
fn definitions_come_in_the_order_written() {
    let schema = schema(SHAPES);
    let names: Vec<&str> = schema.definitions().map(|definition| definition.name()).collect();
    let written = ["Kind", "Point", "Named", "Shape", "Choice", "draw", "erase", "DRAWN"];
    assert_eq!(names, written);
    let metas: Vec<&str> =
        schema.definitions().map(|definition| definition.info().expect("written").meta).collect();
    let expected =
        ["enum", "struct", "struct", "union", "alternate", "command", "command", "event"];
    assert_eq!(metas, expected);
}

#[test]
fn members_are_inherited_ones_first() {
    let schema = schema(SHAPES);
    let names = |name: &str| -> Vec<String> {
        let id = schema.type_named(name).expect("a type");
        schema.members(id).iter().map(|member| member.name.to_string()).collect()
    };
    assert_eq!(names("Named"), ["x", "y", "name", "points"]);
    assert_eq!(names("Shape"), ["kind", "label"]);
    assert_eq!(names("Kind"), [""; 0]);
}

#[test]
fn members_keep_everything() {
    let schema = schema(SHAPES);
    let point = schema.type_(schema.type_named("Point").expect("a type"));
    let object = point.as_struct().expect("a struct");
    let [x, y] = &object.members[..] else { panic!("{object:?}") };
    assert!(!x.optional && y.optional);
    assert!(matches!(schema.type_(x.type_id).kind, TypeKind::Builtin(Builtin::Int)));
    assert_eq!(x.condition, None);
    assert_eq!(y.condition, Some(Condition::Not(Box::new(Condition::Symbol("FLAT".into())))));
    assert_eq!(schema.sources().text(y.span), "'*y'");
    assert_eq!(schema.sources().position(y.type_span).line, 2);
}

#[test]
fn unions_know_their_discriminator_and_what_is_missing() {
    let schema = schema(SHAPES);
    let id = schema.type_named("Shape").expect("a type");
    let (object, variants) = schema.type_(id).as_union().expect("a union");
    let base = schema.type_(object.base.expect("a base"));
    assert!(base.implicit);
    assert_eq!(&*base.name, "q_obj_Shape-base");
    assert_eq!(&*schema.discriminator(id).expect("a member").name, "kind");
    let branch = variants.branch("two").expect("a branch");
    assert_eq!(&*schema.type_(branch.type_id).name, "Point");
    assert_eq!(branch.condition, Some(Condition::Symbol("CONFIG_TWO".into())));
    let missing: Vec<&str> = schema.missing_branches(id).iter().map(|value| &*value.name).collect();
    assert_eq!(missing, ["one", "three"]);
}

#[test]
fn alternates_may_have_lists() {
    let schema = schema(SHAPES);
    let choice = schema.type_(schema.type_named("Choice").expect("a type"));
    let alternatives = &choice.as_alternate().expect("an alternate").alternatives;
    let names: Vec<&str> =
        alternatives.iter().map(|one| &*schema.type_(one.type_id).name).collect();
    assert_eq!(names, ["Shape", "ShapeList", "null"]);
}

#[test]
fn commands_and_events_keep_everything() {
    let schema = schema(SHAPES);
    let draw = schema.command_named("draw").expect("a command");
    assert!(draw.allow_oob && draw.gen_ && draw.success_response);
    assert!(!draw.allow_preconfig && !draw.coroutine);
    assert!(draw.info.features.deprecated() && !draw.info.features.unstable());
    assert!(draw.info.features.get("fast").is_some());
    let argument = draw.argument.expect("arguments");
    assert!(argument.in_place && !argument.boxed);
    assert_eq!(&*schema.type_(argument.type_id).name, "q_obj_draw-arg");
    let returns = schema.type_(draw.returns.expect("a type"));
    assert_eq!(&*schema.type_(returns.element().expect("a list")).name, "Named");
    let erase = schema.command_named("erase").expect("a command");
    assert!(!erase.gen_ && !erase.success_response && erase.returns.is_none());
    let argument = erase.argument.expect("arguments");
    assert!(!argument.in_place && argument.boxed);
    let drawn = schema.event_named("DRAWN").expect("an event");
    let condition = drawn.info.condition.as_ref().expect("a condition");
    assert_eq!(condition.to_string(), "defined(A) || (defined(B) && defined(C))");
}

#[test]
fn names_are_one_space() {
    let schema = schema(SHAPES);
    assert!(matches!(schema.lookup("draw"), Some(DefinitionId::Command(_))));
    assert!(matches!(schema.lookup("DRAWN"), Some(DefinitionId::Event(_))));
    assert!(matches!(schema.lookup("intList"), Some(DefinitionId::Type(_))));
    assert!(schema.type_named("draw").is_none() && schema.lookup("Draw").is_none());
    let definition = schema.definition(schema.lookup("QType").expect("always there"));
    assert!(definition.info().is_none());
    let Definition::Type(_, qtype) = definition else { panic!("{definition:?}") };
    let value = &qtype.as_enum().expect("an enum").values[0];
    assert_eq!(schema.sources().position(value.span).line, 0);
    assert!(matches!(definition, Definition::Type(_, type_) if type_.implicit));
}

#[test]
fn line_ends_may_be_those_of_windows() {
    let unix = "##\n# @draw:\n#\n# @count: how often\n#     (since 2.0)\n#\n# Since: 1.0\n##\n\
                { 'command': 'draw', # a comment\n  'data': { 'count': 'int' } }\n";
    let windows = unix.replace('\n', "\r\n");
    for text in [unix, &windows] {
        let loaded = Options { strict_docs: true }.load_text("schema.json", text.as_bytes());
        let schema = loaded.unwrap_or_else(|error| panic!("{error}")).schema;
        let draw = schema.command_named("draw").expect("a command");
        assert_eq!(draw.info.since.as_ref().map(|since| since.as_str()), Some("1.0"));
        let count = schema.members(draw.argument.expect("an argument").type_id)[0];
        assert_eq!(count.since.as_ref().map(|since| since.release()), Some((2, 0, 0)));
        let doc = draw.info.doc.as_ref().expect("documentation");
        let section = doc.member("count").expect("a section");
        assert_eq!(schema.prose(section), "how often\n(since 2.0)");
        let [first, rest] = ["        how often", "    (since 2.0)"];
        assert_eq!(schema.prose_lines(section), [first, rest]);
    }
}
