//! The fake QEMU of `qmp::testing` agrees with the real one.

use std::path::Path;

use qapi_schema::merge::{Arguments, Merged, merge};
use qapi_schema::snapshot::Snapshot;
use qmp::testing::{FakeQemu, Recorder};
use qmp::{Client, Release, commands, events, types};
use qmp_tests::{
    Error, Failure, Qemu, RawQmp, TestResult, Version, blocking_live_tests, live_tests,
};
use serde_json::{Map, Value, json};

use draw::Draw;

#[allow(dead_code, reason = "the tests of all types use more of it")]
#[path = "../round_trip/draw.rs"]
mod draw;

use crate::support::{next, nothing, refusal};

live_tests!(a_recorded_session_is_played_and_one_changed_argument_is_told);
blocking_live_tests!(the_fake_refuses_what_this_release_refuses_and_in_the_same_words);

/// The number of commands that both are sent.
const COMMANDS: u64 = 300;

/// Features of builds that not every distribution has. Values that need them are not drawn.
const BUILDS: [&str; 6] = ["blkio", "igvm", "af-xdp", "qpl", "uadk", "qatzip"];

/// What a server says to a command: nothing, or the class and the words of the error.
type Verdict = Option<(String, String)>;

fn the_fake_refuses_what_this_release_refuses_and_in_the_same_words(
    version: Version,
) -> TestResult {
    let real = Qemu::new(version)?.start()?;
    let folder = tempfile::tempdir()?;
    let path = folder.path().join("qmp");
    let fake = FakeQemu::builder().release(Release::new(version.major, version.minor)).build();
    let merged = merge(&[snapshot(version)?])?;
    for command in &merged.commands {
        fake.on_raw(&command.name, |_| Ok(json!({})));
    }
    fake.listen(&path)?;
    let mut servers = [RawQmp::connect(real.socket())?, RawQmp::connect(&path)?];
    let (mut refused, mut in_other_words) = (0, Vec::new());
    for seed in 0..COMMANDS {
        let (name, arguments) = command(&merged, seed);
        let [real, fake] = servers.each_mut().map(|it| verdict(it, &name, &arguments));
        let (real, fake) = (real?, fake?);
        let class = |verdict: &Verdict| verdict.as_ref().map(|(class, _)| class.clone());
        let what = format!("{name} {arguments}: {real:?} and {fake:?}");
        assert_eq!(class(&real), class(&fake), "{what}");
        refused += usize::from(real.is_some());
        if real != fake {
            in_other_words.push(what);
        }
    }
    println!(
        "{refused} were refused, {} in other words\n{}",
        in_other_words.len(),
        in_other_words.join("\n")
    );
    assert!((100..250).contains(&refused), "{refused} were refused");
    // QEMU names the first of several faults in the order of its schema.
    assert!(in_other_words.len() < 15, "{}", in_other_words.join("\n"));
    Ok(())
}

fn snapshot(version: Version) -> Result<Snapshot, qmp_tests::Failure> {
    let schema = Path::new(env!("CARGO_MANIFEST_DIR")).join("../qmp/schema");
    let text = std::fs::read_to_string(schema.join(format!("{version}/qemu.json")))?;
    Ok(Snapshot::from_json(&text)?)
}

/// Returns the verdict of a server. An error that is not about the schema counts as none, because
/// the fake cannot know what the machine is like.
fn verdict(server: &mut RawQmp, name: &str, arguments: &Value) -> Result<Verdict, Error> {
    match server.execute(name, arguments.clone()) {
        Ok(_) => Ok(None),
        Err(Error::Refused { error, .. }) => {
            let text = |key: &str| error[key].as_str().unwrap_or_default().to_owned();
            let (class, words) = (text("class"), text("desc"));
            let is_of_schema = words.starts_with("Parameter '")
                || words.starts_with("Invalid parameter type for '")
                || class == "CommandNotFound";
            Ok(is_of_schema.then_some((class, words)))
        }
        Err(error) => Err(error),
    }
}

/// Draws a command without effect: a query, or any command with a fault that its release sees.
fn command(merged: &Merged, seed: u64) -> (String, Value) {
    let mut pick = Picker(seed);
    if pick.below(10) == 0 {
        return (format!("from-the-future-{seed}"), json!({}));
    }
    loop {
        let command = &merged.commands[pick.below(merged.commands.len())];
        let is_query = command.name.starts_with("query-") && command.history.condition.is_none();
        let drawn =
            Draw::known(merged, seed.wrapping_mul(31) + pick.0).arguments(&command.arguments).value;
        let Value::Object(mut arguments) = drawn else { continue };
        let text = Value::from(arguments.clone()).to_string();
        let is_common = command.history.condition.is_none()
            && !BUILDS.iter().any(|it| text.contains(it))
            // Those are refused in words of their own.
            && !["qmp_capabilities", "device_add", "object-add", "netdev_add"]
                .contains(&command.name.as_str());
        if !is_common {
            continue;
        }
        if is_query && arguments.is_empty() && pick.below(3) > 0 {
            return (command.name.clone(), json!({}));
        }
        if spoil(&command.arguments, &mut arguments, &mut pick) {
            return (command.name.clone(), arguments.into());
        }
    }
}

/// Puts one fault into the arguments. Returns whether it did.
fn spoil(declared: &Arguments, arguments: &mut Map<String, Value>, pick: &mut Picker) -> bool {
    let Arguments::Members(members) = declared else { return false };
    let members = &members.members;
    match pick.below(3) {
        0 => {
            let required: Vec<_> = members.iter().filter(|it| it.required).collect();
            let Some(member) = pick.one(&required) else { return false };
            arguments.remove(&member.name).is_some()
        }
        1 => {
            let set: Vec<_> = members
                .iter()
                .filter(|it| it.qapi_type != "any" && arguments.contains_key(&it.name))
                .collect();
            let Some(member) = pick.one(&set) else { return false };
            arguments.insert(member.name.clone(), json!([[]]));
            true
        }
        _ => {
            arguments.insert("from-the-future".to_owned(), json!(1));
            true
        }
    }
}

/// A source of random numbers.
struct Picker(u64);

impl Picker {
    fn below(&mut self, limit: usize) -> usize {
        self.0 =
            self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) as usize % limit
    }

    fn one<'a, T>(&mut self, choices: &'a [T]) -> Option<&'a T> {
        (!choices.is_empty()).then(|| &choices[self.below(choices.len())])
    }
}

/// A program that goes on, adds a node, resizes it and makes a mistake.
async fn program(client: &Client, size: i64) -> Result<types::StatusInfo, Failure> {
    let mut resumes = client.subscribe::<events::Resume>();
    client.execute(commands::Cont::new()).await?;
    next(&mut resumes).await?;
    client.execute(commands::BlockdevAdd::new(nothing("n0", 1 << 20))).await?;
    let resize = commands::BlockResize::new(size).node_name("n0");
    // A null node cannot be resized.
    client.execute(resize).await.err().ok_or_else(|| Failure::new("it was resized"))?;
    refusal(client.execute(commands::DeviceDel::new("none")).await);
    Ok(client.execute(commands::QueryStatus::new()).await?)
}

async fn a_recorded_session_is_played_and_one_changed_argument_is_told(
    version: Version,
) -> TestResult {
    let real = Qemu::new(version)?.start()?;
    let transcript = real.path("session.jsonl");
    let recorder = Recorder::create(&transcript)?;
    let client = recorder.connect_unix(real.socket()).await?;
    let recorded = program(&client, 4096).await?;
    recorder.finish()?;

    let fake = FakeQemu::replay(&transcript)?;
    assert_eq!(program(&fake.connect().await?, 4096).await?, recorded);
    fake.end()?;

    let fake = FakeQemu::replay(&transcript)?;
    program(&fake.connect().await?, 512).await?;
    let failure = fake.end().expect_err("an argument has changed");
    assert_eq!(failure.wrong, ["block_resize: `size` is 512, and 4096 was recorded"]);
    assert_eq!(failure.missing, ["block_resize"]);
    Ok(())
}
