//! The machine and its processors.

use crate::monitor::{Monitor, QomError};
use crate::{Error, commands, types};

/// QEMU's name for the class of a machine is the machine's name and this.
const MACHINE_SUFFIX: &str = "-machine";

impl Monitor {
    /// The machine's type in full (`pc-q35-7.2`, where `q35` was asked for), by the QOM type of
    /// `/machine` without its `-machine`.
    ///
    /// # Errors
    ///
    /// Those of [`qom_get`](Self::qom_get); QEMU has none for this.
    #[doc(alias = "MachineDefinition")]
    pub async fn machine_type(&self) -> Result<String, QomError> {
        let mut name = self.qom_get::<String>("/machine", "type").await?;
        if name.ends_with(MACHINE_SUFFIX) {
            name.truncate(name.len() - MACHINE_SUFFIX.len());
        }
        Ok(name)
    }

    /// The processors that are there (`query-cpus-fast`).
    ///
    /// # Errors
    ///
    /// QEMU's own; it has none for this.
    #[doc(alias = "QueryCPUs")]
    pub async fn cpus(&self) -> Result<Vec<types::CpuInfoFast>, Error> {
        self.execute(commands::QueryCpusFast::new()).await
    }

    /// The numbers of the host's threads that run the processors, in the order of their indexes.
    ///
    /// Under TCG several processors may share a thread.
    ///
    /// # Errors
    ///
    /// QEMU's own; it has none for this.
    #[doc(alias = "GetCPUs")]
    pub async fn cpu_threads(&self) -> Result<Vec<i64>, Error> {
        let mut cpus = self.cpus().await?;
        cpus.sort_by_key(|cpu| cpu.cpu_index);
        Ok(cpus.into_iter().map(|cpu| cpu.thread_id).collect())
    }

    /// The processors that are there and those that could be plugged in
    /// (`query-hotpluggable-cpus`); the former have a `qom_path`.
    ///
    /// # Errors
    ///
    /// QEMU's own, for machines that cannot hot-plug any.
    #[doc(alias = "QueryHotpluggableCPUs")]
    pub async fn hotpluggable_cpus(&self) -> Result<Vec<types::HotpluggableCpu>, Error> {
        self.execute(commands::QueryHotpluggableCpus::new()).await
    }

    /// A processor model with all its properties, resolved for this machine and accelerator
    /// (`query-cpu-model-expansion`, `full`): what `host` or `max` really is.
    ///
    /// # Errors
    ///
    /// QEMU's own, for a model that does not exist or cannot be had with this accelerator.
    #[doc(alias = "QueryCPUModel")]
    pub async fn cpu_model(&self, name: &str) -> Result<types::CpuModelInfo, Error> {
        let (full, model) = (types::CpuModelExpansionType::Full, types::CpuModelInfo::new(name));
        let expansion = self.execute(commands::QueryCpuModelExpansion::new(full, model)).await?;
        Ok(expansion.model)
    }
}
