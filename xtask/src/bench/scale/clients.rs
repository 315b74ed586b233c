//! The clients: bare sockets, this crate's two, and the published one.

use std::mem::MaybeUninit;
use std::path::Path;
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering::Relaxed};
use std::task::{Context, Poll, ready};

use qapi::futures::{QapiService, QapiStream, QmpStreamTokio};
use tokio::io::{AsyncRead, ReadBuf, ReadHalf, WriteHalf};
use tokio::net::UnixStream;

use crate::Result;
use crate::measure::{Client, Figures, Workload, measure as measure_one};

/// Measures the client of this name.
pub(crate) async fn measure(
    client: &str,
    workload: Workload,
    count: usize,
    socket: &Path,
) -> Result<Figures> {
    match client {
        "bare" => measure_one::<Bare>(workload, count, socket).await,
        "qmp" => measure_one::<qmp::Client>(workload, count, socket).await,
        "monitor" => measure_one::<qmp::Monitor>(workload, count, socket).await,
        "qapi" => measure_one::<Qapi>(workload, count, socket).await,
        _ => Err(format!("{client} is no client").into()),
    }
}

/// A socket whose lines are not parsed.
struct Bare {
    stream: UnixStream,
    last_id: u64,
    /// The beginning of an incomplete line.
    rest: Vec<u8>,
}

impl Bare {
    /// Writes a command and waits for a line.
    async fn exchange(&mut self, command: &str) -> Result<Vec<u8>> {
        self.last_id += 1;
        self.send(&format!("{{\"execute\":\"{command}\",\"id\":{}}}\n", self.last_id)).await?;
        self.line().await
    }

    async fn send(&mut self, mut text: &str) -> Result<()> {
        while !text.is_empty() {
            match self.stream.try_write(text.as_bytes()) {
                Ok(count) => text = &text[count..],
                Err(error) if error.kind() == std::io::ErrorKind::WouldBlock => {
                    self.stream.writable().await?;
                }
                Err(error) => return Err(error.into()),
            }
        }
        Ok(())
    }

    /// Receives a line.
    async fn line(&mut self) -> Result<Vec<u8>> {
        std::future::poll_fn(|context| self.poll_line(context)).await
    }

    /// Reads onto the stack and keeps only what belongs to an incomplete line.
    fn poll_line(&mut self, context: &mut Context<'_>) -> Poll<Result<Vec<u8>>> {
        let mut buffer = [MaybeUninit::uninit(); 32 * 1024];
        loop {
            let mut buffer = ReadBuf::uninit(&mut buffer);
            ready!(Pin::new(&mut self.stream).poll_read(context, &mut buffer))?;
            if buffer.filled().is_empty() {
                return Poll::Ready(Err("the server has closed".into()));
            }
            self.rest.extend_from_slice(buffer.filled());
            if self.rest.ends_with(b"\n") {
                return Poll::Ready(Ok(std::mem::take(&mut self.rest)));
            }
        }
    }
}

impl Client for Bare {
    async fn connect(socket: &Path) -> Result<Self> {
        let stream = UnixStream::connect(socket).await?;
        let mut bare = Self { stream, last_id: 0, rest: Vec::new() };
        bare.line().await?;
        bare.exchange("qmp_capabilities").await?;
        Ok(bare)
    }

    async fn status(&mut self) -> Result<()> {
        self.exchange("query-status").await.map(drop)
    }

    async fn blockstats(&mut self) -> Result<()> {
        self.exchange("query-blockstats").await.map(drop)
    }

    async fn count_events(mut self, count: Arc<AtomicU64>) -> Result<()> {
        self.exchange("cont").await?;
        loop {
            self.line().await?;
            count.fetch_add(1, Relaxed);
        }
    }
}

impl Client for qmp::Client {
    async fn connect(socket: &Path) -> Result<Self> {
        Ok(qmp::ConnectOptions::new().connect_unix(socket).await?)
    }

    async fn status(&mut self) -> Result<()> {
        let status = self.execute(qmp::commands::QueryStatus::new()).await?;
        status.running.then_some(()).ok_or_else(|| "not running".into())
    }

    async fn blockstats(&mut self) -> Result<()> {
        let stats = self.execute(qmp::commands::QueryBlockstats::new()).await?;
        (stats.len() == 50).then_some(()).ok_or_else(|| "not 50 devices".into())
    }

    async fn count_events(self, count: Arc<AtomicU64>) -> Result<()> {
        let mut events = self.subscribe::<qmp::events::Reset>();
        self.execute(qmp::commands::Cont::new()).await?;
        while let Some(event) = events.next().await {
            event?;
            count.fetch_add(1, Relaxed);
        }
        Ok(())
    }
}

impl Client for qmp::Monitor {
    async fn connect(socket: &Path) -> Result<Self> {
        Ok(Self::new(<qmp::Client as Client>::connect(socket).await?))
    }

    async fn status(&mut self) -> Result<()> {
        self.client().clone().status().await
    }

    async fn blockstats(&mut self) -> Result<()> {
        self.client().clone().blockstats().await
    }

    async fn count_events(self, count: Arc<AtomicU64>) -> Result<()> {
        self.client().clone().count_events(count).await
    }
}

type Writer = QmpStreamTokio<WriteHalf<UnixStream>>;
type Reader = QmpStreamTokio<ReadHalf<UnixStream>>;

/// The published client. Its reading half is on a task of its own, unless it counts events.
struct Qapi {
    service: QapiService<Writer>,
    task: tokio::task::JoinHandle<()>,
    socket: std::path::PathBuf,
}

impl Qapi {
    async fn open(socket: &Path) -> Result<QapiStream<Reader, Writer>> {
        Ok(QmpStreamTokio::open_uds(socket).await?.negotiate().await?)
    }
}

impl Client for Qapi {
    async fn connect(socket: &Path) -> Result<Self> {
        let (service, task) = Self::open(socket).await?.spawn_tokio();
        Ok(Self { service, task, socket: socket.to_owned() })
    }

    async fn status(&mut self) -> Result<()> {
        let status = self.service.execute(qapi::qmp::query_status {}).await?;
        status.running.then_some(()).ok_or_else(|| "not running".into())
    }

    async fn blockstats(&mut self) -> Result<()> {
        let command = qapi::qmp::query_blockstats { query_nodes: None };
        let stats = self.service.execute(command).await?;
        (stats.len() == 50).then_some(()).ok_or_else(|| "not 50 devices".into())
    }

    /// Connects again, because the stream of events has to be there from the beginning.
    async fn count_events(self, count: Arc<AtomicU64>) -> Result<()> {
        let Self { service, task, socket } = self;
        task.abort();
        drop(service);
        let (service, events) = Self::open(&socket).await?.into_parts();
        let mut begin = std::pin::pin!(service.execute(qapi::qmp::cont {}));
        let mut events = std::pin::pin!(events);
        let mut begun = false;
        loop {
            let next = std::future::poll_fn(|context| {
                if !begun {
                    begun = true;
                    let _ = begin.as_mut().poll(context);
                }
                futures_core::Stream::poll_next(events.as_mut(), context)
            });
            match next.await {
                None => return Ok(()),
                Some(event) => drop::<qapi::qmp::Event>(event?),
            }
            count.fetch_add(1, Relaxed);
        }
    }
}
