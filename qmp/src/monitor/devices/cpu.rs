//! Processors that are plugged and unplugged.
//!
//! A machine has a slot for each processor, or for each core where a core is the smallest unit
//! (ppc64). `query-hotpluggable-cpus` lists the slots with their places, which differ between
//! machines: sockets, dies, clusters, modules, cores and threads, on s390x also drawers and books.

use std::collections::BTreeMap;

use crate::commands::{DeviceAdd, DeviceDel};
use crate::monitor::devices::device::{DeviceError, is_not_found};
use crate::monitor::devices::refusal::{Response, is_refusal};
use crate::monitor::waiting::settle::{Effect, settle};
use crate::monitor::waiting::watch::Watch;
use crate::types::{CpuInstanceProperties, HotpluggableCpu};
use crate::{CallOptions, Error, Monitor};

/// The reason why processors were not plugged in.
#[derive(Clone, Debug, thiserror::Error)]
#[non_exhaustive]
pub enum CpuError {
    /// The machine has no room for so many processors. Nothing was plugged in.
    #[error("{wanted} more processors were requested, but the machine has room for {free}")]
    NoRoom {
        /// The number of processors that were requested.
        wanted: usize,
        /// The number of processors that can be plugged in.
        free: usize,
    },
    /// The machine has more processors than the requested total. Nothing was plugged in.
    #[error("a total of {total} processors was requested, but the machine has {present}")]
    TooMany {
        /// The total that was requested.
        total: usize,
        /// The number of processors that are present.
        present: usize,
    },
    /// Another processor is in the slot, for example one that the machine was started with.
    #[error("the slot of {id} holds another processor, {path}")]
    Occupied {
        /// The id that the new processor would have had.
        id: String,
        /// The QOM path of the processor in the slot.
        path: String,
    },
    /// A processor was not plugged in.
    #[error("plugging in {id}: {source}{}", plugged_before(.plugged, *.is_unknown))]
    Plug {
        /// The id of the processor.
        id: String,
        /// The cause.
        r#source: Error,
        /// The ids of the processors that this call has plugged in. They stay, because only the
        /// guest can release a processor.
        plugged: Vec<String>,
        /// Whether the processor itself may have been plugged in, because QEMU has not answered. A
        /// second call finds out.
        is_unknown: bool,
    },
    /// The processors could not be listed.
    #[error("listing the processors: {0}")]
    Monitor(Error),
}

/// The part of an error's text that says what was done.
fn plugged_before(plugged: &[String], is_unknown: bool) -> String {
    let unknown = if is_unknown { "; it is not known whether it was plugged in" } else { "" };
    match plugged {
        [] => unknown.to_owned(),
        plugged => format!("{unknown}; plugged in before: {}", plugged.join(", ")),
    }
}

/// # Processors: plug and unplug
impl Monitor {
    /// Returns the host threads of the present processors by the processors' indexes.
    ///
    /// The position in [`cpus`](Self::cpus) or [`cpu_threads`](Self::cpu_threads) is not the index
    /// once a processor in the middle is missing. Under TCG several processors may share a thread.
    ///
    /// # Errors
    ///
    /// Those of [`Monitor::execute`]. QEMU itself never refuses this command.
    #[doc(alias = "GetCPUs")]
    #[doc(alias = "affinity")]
    pub async fn cpu_threads_by_index(&self) -> Result<BTreeMap<i64, i64>, Error> {
        let cpus = self.cpus().await?;
        Ok(cpus.into_iter().map(|cpu| (cpu.cpu_index, cpu.thread_id)).collect())
    }

    /// Plugs in `count` more processors, and returns their ids, of the form
    /// `cpu-socket1-core0-thread0`.
    ///
    /// The first free slots are used, in the order of their places. Where a slot is a core with
    /// several threads (ppc64), the last core is plugged in whole, so there may be more. The guest
    /// may not use the processors until it is told to.
    ///
    /// If the future is dropped, some of the processors may have been plugged in. Repeating this
    /// call plugs in others as well; [`plug_cpus_to`](Self::plug_cpus_to) can be repeated.
    ///
    /// # Errors
    ///
    /// [`CpuError::NoRoom`] before anything is plugged in. [`CpuError::Plug`] with the processors
    /// that were plugged in before one failed: they are not taken back, because the guest would have
    /// to agree.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(monitor: &qmp::Monitor) -> Result<(), Box<dyn std::error::Error>> {
    /// let ids = monitor.plug_cpus(2).await?;
    /// for (index, thread) in monitor.cpu_threads_by_index().await? {
    ///     println!("processor {index} is thread {thread}");
    /// }
    /// monitor.unplug_cpu(&ids[0]).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "hotplug")]
    #[doc(alias = "vcpu")]
    pub async fn plug_cpus(&self, count: usize) -> Result<Vec<String>, CpuError> {
        let slots = self.hotpluggable_cpus().await.map_err(CpuError::Monitor)?;
        self.plug_free(slots, count).await
    }

    /// Plugs in processors until the machine has `total`, and returns the ids of the new ones.
    ///
    /// It is [`plug_cpus`](Self::plug_cpus) in a form that can be repeated, after a deadline or a
    /// restart: processors that are present count.
    ///
    /// # Errors
    ///
    /// [`CpuError::TooMany`] if more are present; otherwise those of [`plug_cpus`](Self::plug_cpus).
    pub async fn plug_cpus_to(&self, total: usize) -> Result<Vec<String>, CpuError> {
        let slots = self.hotpluggable_cpus().await.map_err(CpuError::Monitor)?;
        let present = slots.iter().filter(|slot| slot.qom_path.is_some()).map(processors).sum();
        let more = total.checked_sub(present).ok_or(CpuError::TooMany { total, present })?;
        self.plug_free(slots, more).await
    }

    /// Plugs in the processor of one slot of [`hotpluggable_cpus`](Self::hotpluggable_cpus), and
    /// returns its id. A slot that holds the processor of this id already counts as success, so
    /// that the call can be repeated.
    ///
    /// If the future is dropped, the processor may still be plugged in.
    ///
    /// # Errors
    ///
    /// [`CpuError::Occupied`] if another processor is in the slot; otherwise [`CpuError::Plug`].
    #[doc(alias = "hotplug")]
    pub async fn plug_cpu(&self, slot: &HotpluggableCpu) -> Result<String, CpuError> {
        let id = id_of(&slot.props);
        if let Some(path) = &slot.qom_path {
            return occupied_by(id, path);
        }
        let command = placed(slot, &id);
        let (told, effect) = settle(self.client(), command, CallOptions::new()).await.told();
        let Err(source) = told else { return Ok(id) };
        if source.server().is_some()
            && let Ok(slots) = self.ask(crate::commands::QueryHotpluggableCpus::new()).await
            && let Some(path) = path_in(&slots, &slot.props)
        {
            return occupied_by(id, &path);
        }
        let plugged = (effect == Effect::Done).then(|| id.clone()).into_iter().collect();
        Err(CpuError::Plug { id, source, plugged, is_unknown: effect == Effect::Unknown })
    }

    /// Unplugs a processor by its id, and waits until the guest has released it and the slot is
    /// free. A processor that is gone counts as removed.
    ///
    /// There is no time limit: a guest may never respond. On x86, the guest refuses with an
    /// `ACPI_DEVICE_OST`, which ends the wait. QEMU does not always name a processor in its
    /// `DEVICE_DELETED` (TCG of 7.2, 10.0 and 11.1), so events only cause a look at the machine.
    ///
    /// Dropping the future ends the waiting, not the removal. A second call asks again and
    /// continues waiting.
    ///
    /// # Errors
    ///
    /// [`DeviceError::GuestRefused`]. [`DeviceError::Monitor`] with QEMU's refusal, for processors
    /// that cannot be unplugged, and on 7.2 and 10.0 while the guest's system has not yet switched to
    /// the hot-plugging of processors. Processors that the machine was started with have no id.
    #[doc(alias = "hotunplug")]
    #[doc(alias = "unplug")]
    pub async fn unplug_cpu(&self, id: &str) -> Result<(), DeviceError> {
        let mut watch = Watch::<Response>::new(self.client());
        match self.ask(DeviceDel::new(id)).await {
            Err(error) if is_not_found(&error) => return Ok(()),
            outcome => outcome.map_err(DeviceError::of(id))?,
        }
        while self.has_device(id).await.map_err(DeviceError::of(id))? {
            let event = watch.next().await.map_err(DeviceError::of(id))?;
            if event.is_some_and(|event| is_refusal(&event, id)) {
                return Err(DeviceError::GuestRefused { id: id.to_owned() });
            }
        }
        Ok(())
    }

    async fn plug_free(
        &self,
        mut slots: Vec<HotpluggableCpu>,
        count: usize,
    ) -> Result<Vec<String>, CpuError> {
        slots.retain(|slot| slot.qom_path.is_none());
        let free = slots.iter().map(processors).sum();
        if free < count {
            return Err(CpuError::NoRoom { wanted: count, free });
        }
        slots.sort_by_key(|slot| place(&slot.props).map(|(_, number)| number));
        let (mut done, mut ids) = (0, Vec::new());
        for slot in slots {
            if done >= count {
                break;
            }
            match self.plug_cpu(&slot).await {
                Ok(id) => ids.push(id),
                Err(error) => return Err(after(ids, error)),
            }
            done += processors(&slot);
        }
        Ok(ids)
    }
}

/// Adds what was plugged in before the error.
fn after(mut ids: Vec<String>, error: CpuError) -> CpuError {
    match error {
        CpuError::Plug { id, source, plugged, is_unknown } => {
            ids.extend(plugged);
            CpuError::Plug { id, source, plugged: ids, is_unknown }
        }
        error => error,
    }
}

/// The number of processors in a slot.
fn processors(slot: &HotpluggableCpu) -> usize {
    usize::try_from(slot.vcpus_count).unwrap_or_default()
}

/// The place of a slot, from the outermost unit inwards. The NUMA node is not part of it.
fn place(props: &CpuInstanceProperties) -> [(&'static str, Option<i64>); 8] {
    [
        ("drawer", props.drawer_id),
        ("book", props.book_id),
        ("socket", props.socket_id),
        ("die", props.die_id),
        ("cluster", props.cluster_id),
        ("module", props.module_id),
        ("core", props.core_id),
        ("thread", props.thread_id),
    ]
}

/// The id of the processor of a slot, which every program derives from the slot.
fn id_of(props: &CpuInstanceProperties) -> String {
    let units = place(props).into_iter();
    units.fold("cpu".to_owned(), |id, (unit, number)| match number {
        Some(number) => format!("{id}-{unit}{number}"),
        None => id,
    })
}

/// The command that adds the processor of a slot.
fn placed(slot: &HotpluggableCpu, id: &str) -> DeviceAdd {
    let units = place(&slot.props).into_iter().chain([("node", slot.props.node_id)]);
    let device = DeviceAdd::new(slot.type_.as_str()).id(id);
    units.fold(device, |device, (unit, number)| match number {
        Some(number) => device.property(format!("{unit}-id"), number),
        None => device,
    })
}

/// The QOM path of the processor in the slot at a place.
fn path_in(slots: &[HotpluggableCpu], props: &CpuInstanceProperties) -> Option<String> {
    let slot = slots.iter().find(|slot| place(&slot.props) == place(props))?;
    slot.qom_path.clone()
}

/// Returns the id if the processor at the path has it.
fn occupied_by(id: String, path: &str) -> Result<String, CpuError> {
    match path.strip_prefix("/machine/peripheral/") == Some(&id) {
        true => Ok(id),
        false => Err(CpuError::Occupied { id, path: path.to_owned() }),
    }
}

#[cfg(test)]
mod tests {
    use super::{id_of, place};
    use crate::types::CpuInstanceProperties;

    #[test]
    fn ids_are_made_of_the_place() {
        let mut x86 = CpuInstanceProperties::new();
        (x86.socket_id, x86.die_id, x86.core_id, x86.thread_id) =
            (Some(1), Some(0), Some(2), Some(3));
        assert_eq!(id_of(&x86), "cpu-socket1-die0-core2-thread3");
        let mut other_node = x86.clone();
        other_node.node_id = Some(7);
        assert_eq!((id_of(&other_node), place(&other_node)), (id_of(&x86), place(&x86)));
        let mut s390x = CpuInstanceProperties::new();
        s390x.core_id = Some(8);
        assert_eq!(id_of(&s390x), "cpu-core8");
    }
}
