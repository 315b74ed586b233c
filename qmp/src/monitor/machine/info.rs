//! The machine and its processors.

use crate::monitor::{Monitor, QomError};
use crate::{Error, commands, types};

/// The suffix that QEMU appends to a machine's name to form the name of its class.
const MACHINE_SUFFIX: &str = "-machine";

/// # The machine and its processors
impl Monitor {
    /// Returns the versioned machine type, for example `pc-q35-7.2` if QEMU was started with `q35`.
    ///
    /// It is the QOM type of `/machine` without the suffix `-machine`.
    ///
    /// # Errors
    ///
    /// Those of [`qom_get`](Self::qom_get). QEMU itself never refuses this command.
    #[doc(alias = "MachineDefinition")]
    pub async fn machine_type(&self) -> Result<String, QomError> {
        let mut name = self.qom_get::<String>("/machine", "type").await?;
        if name.ends_with(MACHINE_SUFFIX) {
            name.truncate(name.len() - MACHINE_SUFFIX.len());
        }
        Ok(name)
    }

    /// Returns the present processors (`query-cpus-fast`).
    ///
    /// # Errors
    ///
    /// Those of [`Monitor::execute`]. QEMU itself never refuses this command.
    #[doc(alias = "QueryCPUs")]
    pub async fn cpus(&self) -> Result<Vec<types::CpuInfoFast>, Error> {
        self.execute(commands::QueryCpusFast::new()).await
    }

    /// Returns the ids of the host threads that run the processors, in the order of the processors'
    /// indexes.
    ///
    /// Under TCG several processors may share a thread.
    ///
    /// # Errors
    ///
    /// Those of [`Monitor::execute`]. QEMU itself never refuses this command.
    #[doc(alias = "GetCPUs")]
    pub async fn cpu_threads(&self) -> Result<Vec<i64>, Error> {
        let mut cpus = self.cpus().await?;
        cpus.sort_by_key(|cpu| cpu.cpu_index);
        Ok(cpus.into_iter().map(|cpu| cpu.thread_id).collect())
    }

    /// Returns the present processors and those that can be plugged in (`query-hotpluggable-cpus`).
    /// The present ones have a `qom_path`.
    ///
    /// # Errors
    ///
    /// QEMU's own, if the machine does not support hot-plugging of processors.
    #[doc(alias = "QueryHotpluggableCPUs")]
    pub async fn hotpluggable_cpus(&self) -> Result<Vec<types::HotpluggableCpu>, Error> {
        self.execute(commands::QueryHotpluggableCpus::new()).await
    }

    /// Returns a processor model with all its properties, resolved for this machine and accelerator
    /// (`query-cpu-model-expansion`, `full`). This shows what `host` or `max` stands for.
    ///
    /// # Errors
    ///
    /// QEMU's own, if the model does not exist or is not available with this accelerator.
    #[doc(alias = "QueryCPUModel")]
    pub async fn cpu_model(&self, name: &str) -> Result<types::CpuModelInfo, Error> {
        let (full, model) = (types::CpuModelExpansionType::Full, types::CpuModelInfo::new(name));
        let expansion = self.execute(commands::QueryCpuModelExpansion::new(full, model)).await?;
        Ok(expansion.model)
    }
}
