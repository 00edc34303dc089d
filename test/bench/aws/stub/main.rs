//! Stands in for DynamoDB in the bench: answers every request with `{}` and the headers that DynamoDB sends. What is
//! measured is the client; a database would be measured with it. Written against the standard library alone.
//!
//! Prints `port N` and serves until it is ended.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::time::{SystemTime, UNIX_EPOCH};

fn main() {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a free port");
    println!("port {}", listener.local_addr().expect("an address").port());
    std::io::stdout().flush().expect("standard output");
    for stream in listener.incoming() {
        std::thread::spawn(move || serve(stream.expect("a connection")));
    }
}

fn serve(stream: TcpStream) {
    stream.set_nodelay(true).expect("nodelay");
    let mut out = stream.try_clone().expect("the stream twice");
    let mut reader = BufReader::with_capacity(64 * 1024, stream);
    let (mut line, mut body) = (String::new(), Vec::new());
    let mut requests: u64 = 0;
    loop {
        let mut length = 0;
        loop {
            line.clear();
            if reader.read_line(&mut line).unwrap_or(0) == 0 {
                return;
            }
            if line == "\r\n" {
                break;
            }
            if let Some((name, value)) = line.split_once(':') {
                if name.eq_ignore_ascii_case("content-length") {
                    length = value.trim().parse().expect("a length");
                }
            }
        }
        body.resize(length, 0);
        if reader.read_exact(&mut body).is_err() {
            return;
        }
        requests += 1;
        let answer = format!(
            "HTTP/1.1 200 OK\r\nServer: Server\r\nDate: {}\r\nContent-Type: application/x-amz-json-1.0\r\n\
             Content-Length: 2\r\nConnection: keep-alive\r\nx-amzn-RequestId: {requests:052}\r\n\
             x-amz-crc32: 2745614147\r\n\r\n{{}}",
            date()
        );
        if out.write_all(answer.as_bytes()).is_err() {
            return;
        }
    }
}

/// The time as HTTP writes it; clients compare their clocks with it.
fn date() -> String {
    let seconds = SystemTime::now().duration_since(UNIX_EPOCH).expect("a clock").as_secs();
    let (mut days, of_day) = (seconds / 86_400, seconds % 86_400);
    let weekday = ["Thu", "Fri", "Sat", "Sun", "Mon", "Tue", "Wed"][(days % 7) as usize];
    let mut year = 1970;
    let leap = |year: u64| year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    while days >= 365 + u64::from(leap(year)) {
        days -= 365 + u64::from(leap(year));
        year += 1;
    }
    let lengths = [31, 28 + u64::from(leap(year)), 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
    let names = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
    let mut month = 0;
    while days >= lengths[month] {
        days -= lengths[month];
        month += 1;
    }
    let (hour, minute, second) = (of_day / 3600, of_day / 60 % 60, of_day % 60);
    format!("{weekday}, {:02} {} {year} {hour:02}:{minute:02}:{second:02} GMT", days + 1, names[month])
}
