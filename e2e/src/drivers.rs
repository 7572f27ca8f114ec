//! Lends out drivers: as many an engine as there are tests at work in it.

use std::sync::{Mutex, PoisonError};

use anyhow::Result;

use crate::driver::Driver;
use crate::engine::Engine;

/// The idle drivers of a run.
#[derive(Default)]
pub struct Drivers {
    idle: Mutex<Vec<(Engine, Driver)>>,
}

impl Drivers {
    /// An idle driver, or a new one.
    pub fn lend(&self, engine: Engine) -> Result<Driver> {
        let mut idle = self.idle.lock().unwrap_or_else(PoisonError::into_inner);
        let found = idle.iter().position(|(kind, _)| *kind == engine);
        let kept = found.map(|index| idle.swap_remove(index).1);
        drop(idle);
        kept.map_or_else(|| Driver::start(engine), Ok)
    }

    /// Takes a driver back for the next test.
    pub fn give_back(&self, engine: Engine, driver: Driver) {
        self.idle.lock().unwrap_or_else(PoisonError::into_inner).push((engine, driver));
    }

    /// Ends every idle driver.
    pub fn end(&self) {
        self.idle.lock().unwrap_or_else(PoisonError::into_inner).clear();
    }
}
