//! The stories in the browser's database, each a record of its own: one that is damaged keeps none of the
//! others from being read.

use idb::{Database, DatabaseEvent as _, Factory, ObjectStoreParams, Query, TransactionMode};
use js_sys::JSON;
use serde::{Deserialize, Serialize};
use wasm_bindgen::JsValue;

pub const DATABASE: &str = "whosays-studio";
const STORIES: &str = "stories";

/// A story as it is kept.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Kept {
    /// The name it is kept under.
    pub key: String,
    /// Its headline.
    pub title: String,
    pub text: String,
    pub article: String,
    /// Whether the text is in a file as it is.
    pub saved: bool,
    /// When it was kept, in milliseconds of the clock.
    pub at: f64,
}

/// A record that is no story any more, as it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Strange {
    pub key: String,
    /// What is in it; nothing where the browser itself cannot read it.
    pub content: Option<String>,
}

/// What keeps the browser from keeping something.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// There is no room.
    Full,
    /// It does not want to.
    Refused,
    /// It does not answer.
    Silent,
}

impl From<idb::Error> for Fault {
    fn from(error: idb::Error) -> Self {
        // The name of the browser's exception, wherever the library has put it.
        if error.to_string().contains("Quota") { Self::Full } else { Self::Refused }
    }
}

async fn database() -> Result<Database, idb::Error> {
    let mut request = Factory::new()?.open(DATABASE, Some(1))?;
    request.on_upgrade_needed(|event| {
        if let Ok(database) = event.database() {
            _ = database.create_object_store(STORIES, ObjectStoreParams::new());
        }
    });
    request.await
}

/// Keeps a story.
pub async fn keep(kept: &Kept) -> Result<(), Fault> {
    let database = database().await?;
    let transaction = database.transaction(&[STORIES], TransactionMode::ReadWrite)?;
    let json = serde_json::to_string(kept).unwrap_or_default();
    let key = JsValue::from_str(&kept.key);
    transaction.object_store(STORIES)?.put(&JsValue::from_str(&json), Some(&key))?.await?;
    // What was put is only there in the end, if there is room for it.
    if transaction.commit()?.await?.is_committed() { Ok(()) } else { Err(Fault::Full) }
}

/// Forgets what is kept under a name.
pub async fn forget(key: &str) -> Result<(), Fault> {
    let database = database().await?;
    let transaction = database.transaction(&[STORIES], TransactionMode::ReadWrite)?;
    transaction.object_store(STORIES)?.delete(Query::Key(JsValue::from_str(key)))?.await?;
    if transaction.commit()?.await?.is_committed() { Ok(()) } else { Err(Fault::Refused) }
}

/// All that is kept, the newest first, and what cannot be understood of it.
pub async fn all() -> Result<(Vec<Kept>, Vec<Strange>), Fault> {
    let database = database().await?;
    let transaction = database.transaction(&[STORIES], TransactionMode::ReadOnly)?;
    let keys = transaction.object_store(STORIES)?.get_all_keys(None, None)?.await?;
    let (mut kept, mut strange) = (Vec::new(), Vec::new());
    for key in keys.into_iter().filter_map(|key| key.as_string()) {
        let content = one(&database, &key).await.ok().flatten().map(|value| as_text(&value));
        let story = content.as_deref().and_then(|json| serde_json::from_str::<Kept>(json).ok());
        match story.filter(|story| story.key == key) {
            Some(story) => kept.push(story),
            None => strange.push(Strange { key, content }),
        }
    }
    kept.sort_by(|one, other| other.at.total_cmp(&one.at));
    Ok((kept, strange))
}

/// A record. It has a transaction of its own: one that fails ends with all that is asked in it.
async fn one(database: &Database, key: &str) -> Result<Option<JsValue>, idb::Error> {
    let transaction = database.transaction(&[STORIES], TransactionMode::ReadOnly)?;
    transaction.object_store(STORIES)?.get(Query::Key(JsValue::from_str(key)))?.await
}

fn as_text(value: &JsValue) -> String {
    value.as_string().unwrap_or_else(|| {
        let json = JSON::stringify(value).ok().and_then(|json| json.as_string());
        json.unwrap_or_else(|| format!("{value:?}"))
    })
}
