//! A `WebDriver` session: the few commands that the scenarios need, as plain HTTP.

use std::time::Duration;

use anyhow::{Context, Result, bail};
use base64::Engine as _;
use serde_json::{Value, json};

/// The key under which the protocol wraps an element's reference.
const ELEMENT: &str = "element-6066-11e4-a52e-4f735466cecf";

/// A reference to an element of the current document.
#[derive(Clone, Debug)]
pub struct Element(pub Value);

/// A session, ended when dropped.
pub struct Session {
    agent: ureq::Agent,
    base: String,
}

impl Session {
    /// Asks the driver on `port` for a new session.
    pub fn start(port: u16, capabilities: &Value) -> Result<Self> {
        let agent = ureq::Agent::config_builder()
            .http_status_as_error(false)
            .timeout_global(Some(Duration::from_mins(1)))
            .proxy(None)
            .build()
            .new_agent();
        let base = format!("http://127.0.0.1:{port}/session");
        let started = call(agent.post(&base).send_json(capabilities)).context("new session")?;
        let id = started.get("sessionId").and_then(Value::as_str).context("no session id")?;
        Ok(Self { base: format!("{base}/{id}"), agent })
    }

    /// Sends a command with a body.
    pub fn post(&self, command: &str, body: &Value) -> Result<Value> {
        let url = format!("{}/{command}", self.base);
        call(self.agent.post(url).send_json(body)).with_context(|| command.to_owned())
    }

    /// Sends a question.
    pub fn get(&self, command: &str) -> Result<Value> {
        let url = format!("{}/{command}", self.base);
        call(self.agent.get(url).call()).with_context(|| command.to_owned())
    }

    /// Sends a command of Chromium's own protocol.
    pub fn cdp(&self, method: &str, params: &Value) -> Result<Value> {
        self.post("goog/cdp/execute", &json!({ "cmd": method, "params": params }))
    }

    /// Runs a function body in the page and waits for what it returns.
    pub fn script(&self, body: &str, args: &Value) -> Result<Value> {
        self.post("execute/sync", &json!({ "script": body, "args": args }))
    }

    /// Runs a function body in Firefox's own window, with `gBrowser` and `Services` at hand.
    pub fn chrome_script(&self, body: &str) -> Result<Value> {
        self.post("moz/context", &json!({ "context": "chrome" }))?;
        let result = self.script(body, &json!([]));
        self.post("moz/context", &json!({ "context": "content" }))?;
        result
    }

    /// The first element that matches a selector.
    pub fn find(&self, css: &str) -> Result<Element> {
        let found = self.post("element", &json!({ "using": "css selector", "value": css }))?;
        Ok(Element(found))
    }

    /// A question about one element: `text`, `displayed`, `attribute/…`.
    pub fn ask(&self, element: &Element, question: &str) -> Result<Value> {
        let id = element.0.get(ELEMENT).and_then(Value::as_str).context("no element id")?;
        self.get(&format!("element/{id}/{question}"))
    }

    /// Clicks an element as a person with a mouse would.
    pub fn click(&self, element: &Element) -> Result<()> {
        let id = element.0.get(ELEMENT).and_then(Value::as_str).context("no element id")?;
        self.post(&format!("element/{id}/click"), &json!({})).map(drop)
    }

    /// The viewport as a PNG, or a whole page where `command` says so.
    pub fn png(&self, command: &str) -> Result<Vec<u8>> {
        decode(&self.get(command)?)
    }
}

impl Drop for Session {
    fn drop(&mut self) {
        // Without this the browser outlives its driver.
        let _ = self.agent.delete(&self.base).call();
    }
}

/// Bytes that the protocol carries as base64.
pub fn decode(value: &Value) -> Result<Vec<u8>> {
    let text = value.as_str().context("not text")?;
    Ok(base64::engine::general_purpose::STANDARD.decode(text)?)
}

fn call(answer: Result<ureq::http::Response<ureq::Body>, ureq::Error>) -> Result<Value> {
    let mut answer = answer?;
    let status = answer.status();
    // Screenshots of whole pages are larger than what is read by default.
    let mut body: Value = answer.body_mut().with_config().limit(200 << 20).read_json()?;
    let value = body.get_mut("value").map(Value::take).unwrap_or_default();
    if status.is_success() {
        return Ok(value);
    }
    let told = |key| value.get(key).and_then(Value::as_str).unwrap_or_default().to_owned();
    bail!("{}: {}", told("error"), told("message"))
}
