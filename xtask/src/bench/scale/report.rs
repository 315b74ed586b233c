//! Prints the figures.

use std::collections::BTreeMap;

use crate::CLIENTS;
use crate::measure::{Figures, Workload};

/// The measurements under one load.
pub(crate) struct Report {
    workload: Workload,
    measured: BTreeMap<(usize, &'static str), Vec<Figures>>,
}

impl Report {
    pub(crate) fn new(workload: Workload) -> Self {
        let name = workload.name();
        println!("  {name}, per monitor:");
        println!("    monitors  client  idle KiB  busy KiB  CPU µs  ratio  99 % within µs");
        Self { workload, measured: BTreeMap::new() }
    }

    pub(crate) fn add(&mut self, client: &'static str, count: usize, figures: Figures) {
        self.measured.entry((count, client)).or_default().push(figures);
    }

    /// Prints the figures for one number of monitors.
    pub(crate) fn print(&self, count: usize) {
        let floor = self.median(count, CLIENTS[0], |it| it.cpu);
        for client in CLIENTS {
            let of = |figure: fn(&Figures) -> f64| self.median(count, client, figure);
            let (idle, busy) = (of(|it| it.idle) / 1024.0, of(|it| it.busy) / 1024.0);
            let (cpu, latency) = (of(|it| it.cpu), of(|it| it.latency) / 1000.0);
            let ratio = cpu / floor;
            let cpu = cpu / 1000.0;
            println!(
                "    {count:8}  {client:6}  {idle:8.1}  {busy:8.1}  {cpu:6.1}  {ratio:5.2}  {latency:14.0}"
            );
        }
        let (ours, theirs) =
            (self.median(count, "qmp", |it| it.cpu), self.median(count, "qapi", |it| it.cpu));
        match self.workload {
            Workload::Status => println!("    {:.2} times the floor, at most 1.2", ours / floor),
            Workload::Blockstats => {
                println!("    {:.2} of the CPU of qapi, at most 0.25", ours / theirs);
            }
            Workload::Events => {}
        }
        if count == 10_000 {
            println!("    at most 6 KiB idle and 24 KiB busy");
        }
    }

    /// Prints how the processor time grows with the number of monitors.
    pub(crate) fn print_growth(&self, counts: &[usize]) {
        let (Some(&least), Some(&most)) = (counts.first(), counts.last()) else { return };
        for client in CLIENTS {
            let cpu = |count| self.median(count, client, |it| it.cpu);
            let growth = cpu(most) / cpu(least);
            println!("    {client}: {growth:.2} times the CPU with {most} as with {least}");
        }
    }

    fn median(&self, count: usize, client: &'static str, of: impl Fn(&Figures) -> f64) -> f64 {
        let measured = self.measured.get(&(count, client)).map_or(&[][..], Vec::as_slice);
        let mut figures: Vec<f64> = measured.iter().map(of).collect();
        figures.sort_by(f64::total_cmp);
        figures.get(figures.len() / 2).copied().unwrap_or(f64::NAN)
    }
}

/// Prints the memory of a `Monitor`.
pub(crate) fn print_monitor(count: usize, figures: &Figures) {
    let (idle, busy) = (figures.idle / 1024.0, figures.busy / 1024.0);
    println!("  {count} of `qmp::Monitor`: {idle:.1} KiB idle, {busy:.1} KiB busy");
}
