//! The strict fake.

use qmp::testing::{FakeQemu, FakeQemuBuilder};
use qmp::{Release, commands};

use super::failure;

fn strict() -> FakeQemuBuilder {
    FakeQemu::builder().release(Release::new(8, 2)).strict()
}

async fn commits_with_base(qemu: &FakeQemu) {
    qemu.on::<commands::BlockCommit>(|_| Ok(()));
    let client = qemu.connect().await.unwrap();
    #[expect(deprecated, reason = "the fake objects to it")]
    let commit = commands::BlockCommit::new("disk0").base("old.img");
    client.execute(commit).await.unwrap();
}

#[tokio::test]
async fn what_is_deprecated_fails_the_test() {
    let qemu = strict().build();
    commits_with_base(&qemu).await;
    let text = failure(qemu);
    let wrong = "wrong: block-commit: `base` is deprecated in QEMU 8.2";
    assert!(text.contains(wrong), "{text}");
}

#[tokio::test]
async fn what_is_allowed_or_not_strict_passes() {
    let qemu = strict().allow("block-commit/base").build();
    commits_with_base(&qemu).await;
    qemu.finish();
    let qemu = FakeQemu::builder().release(Release::new(8, 2)).build();
    commits_with_base(&qemu).await;
    qemu.finish();
}

#[tokio::test]
async fn what_is_unstable_fails_the_test_unless_it_is_allowed() {
    let roms = || commands::XQueryRoms::new();
    for (qemu, passes) in [(strict(), false), (strict().allow_unstable(), true)] {
        let qemu = qemu.build();
        qemu.on::<commands::XQueryRoms>(|_| Ok(qmp::types::HumanReadableText::new("")));
        qemu.connect().await.unwrap().execute(roms()).await.unwrap();
        assert_eq!(qemu.verify().is_ok(), passes);
        if !passes {
            assert!(failure(qemu).contains("x-query-roms: the command is unstable"));
        }
    }
}
