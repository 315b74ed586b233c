//! Objects and secrets.

use qmp::monitor::ObjectError;
use qmp::types;
use qmp_tests::{Qemu, TestResult, Version, live_tests};

use crate::support::{children, monitored};

live_tests!(add_object, add_secret, add_secret_beside_another_object);

fn iothread(id: &str) -> types::ObjectOptions {
    types::ObjectOptions::iothread(id, types::IothreadProperties::new())
}

fn secret() -> types::SecretProperties {
    types::SecretProperties::new().data("c2VzYW1l").format(types::QCryptoSecretFormat::Base64)
}

async fn add_object(version: Version) -> TestResult {
    let (_qemu, monitor) = monitored(Qemu::new(version)?).await?;
    monitor.add_object(iothread("thread0")).await?;
    assert!(children(&monitor, "/objects").await?.contains(&"thread0".to_owned()));

    let again = monitor.add_object(iothread("thread0")).await;
    let Err(ObjectError::Exists { id, type_, .. }) = &again else { panic!("{again:?}") };
    assert_eq!((id.as_str(), type_.as_str()), ("thread0", "iothread"));

    let wrong = types::SecretProperties::new();
    let refused = monitor.add_object(types::ObjectOptions::secret("empty", wrong)).await;
    assert!(
        matches!(refused, Err(ObjectError::Monitor { source: qmp::Error::Server(_), .. })),
        "{refused:?}"
    );
    Ok(())
}

async fn add_secret(version: Version) -> TestResult {
    let (_qemu, monitor) = monitored(Qemu::new(version)?).await?;
    monitor.add_secret("sesame", secret()).await?;
    monitor.add_secret("sesame", secret()).await?;
    assert!(children(&monitor, "/objects").await?.contains(&"sesame".to_owned()));
    Ok(())
}

async fn add_secret_beside_another_object(version: Version) -> TestResult {
    let (_qemu, monitor) = monitored(Qemu::new(version)?).await?;
    monitor.add_object(iothread("sesame")).await?;
    let taken = monitor.add_secret("sesame", secret()).await;
    let Err(ObjectError::Exists { type_, .. }) = &taken else { panic!("{taken:?}") };
    assert_eq!(type_, "iothread");
    Ok(())
}
