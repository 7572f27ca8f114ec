//! One answer of a host, as it came.

use std::io::Read;

use anyhow::{Context, Result, bail, ensure};
use ureq::http::HeaderMap;

/// No file of a site is larger, in bytes.
const MOST: u64 = 50_000_000;

/// Status, headers and body, not unpacked.
pub struct Answer {
    pub status: u16,
    headers: HeaderMap,
    body: Vec<u8>,
}

impl Answer {
    /// Asks for an address with these headers, and follows no redirect.
    pub fn to(url: &str, headers: &[(&str, &str)]) -> Result<Self> {
        let agent: ureq::Agent = ureq::Agent::config_builder()
            .http_status_as_error(false)
            .max_redirects(0)
            .max_redirects_will_error(false)
            .proxy(None)
            .build()
            .into();
        let request = headers
            .iter()
            .fold(agent.get(url), |request, (name, value)| request.header(*name, *value));
        let mut answer = request.call().with_context(|| url.to_owned())?;
        let body = answer.body_mut().with_config().limit(MOST).read_to_vec();
        let body = body.with_context(|| url.to_owned())?;
        Ok(Self { status: answer.status().as_u16(), headers: answer.headers().clone(), body })
    }

    /// The value of a header; empty if there is none. Twice the same header is an error.
    pub fn header(&self, name: &str) -> Result<&str> {
        let mut values = self.headers.get_all(name).iter();
        let value = values.next().map(|value| value.to_str()).transpose()?.unwrap_or_default();
        ensure!(values.next().is_none(), "{name} comes twice");
        Ok(value)
    }

    /// The body as it was before its `Content-Encoding`.
    pub fn whole(&self) -> Result<Vec<u8>> {
        let packed = self.body.as_slice();
        let mut whole = Vec::new();
        match self.header("Content-Encoding")? {
            "" => whole.extend_from_slice(packed),
            "br" => _ = brotli::Decompressor::new(packed, 4096).read_to_end(&mut whole)?,
            "gzip" => _ = flate2::read::GzDecoder::new(packed).read_to_end(&mut whole)?,
            other => bail!("the encoding {other} was not asked for"),
        }
        Ok(whole)
    }
}
