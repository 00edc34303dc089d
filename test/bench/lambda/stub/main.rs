//! Lambda's Runtime API for the bench: hands out one event again and again, and takes the time from the event's
//! last byte out to the answer's last byte in. Written against the standard library alone, and compiled, so that
//! it costs as little as it can beside the client that is measured.
//!
//! Arguments: event file, invocations to warm up, invocations to measure.
//! Prints lines: `port N`, `first` (an answer came), `warm` (measuring begins), and a JSON object at the end.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::{Arc, Mutex};
use std::time::{Instant, SystemTime, UNIX_EPOCH};

struct Run {
    event: Vec<u8>,
    warmup: usize,
    count: usize,
    done: usize,
    sent: Instant,
    began: Instant,
    times: Vec<u64>,
    failures: usize,
}

fn main() {
    let args: Vec<String> = std::env::args().collect();
    let number = |i: usize| args[i].parse::<usize>().expect("a number");
    let event = std::fs::read(&args[1]).expect("the event file");
    let (warmup, count) = (number(2), number(3));
    let listener = TcpListener::bind("127.0.0.1:0").expect("a free port");
    say(&format!("port {}", listener.local_addr().expect("an address").port()));
    let now = Instant::now();
    let run = Run { event, warmup, count, done: 0, sent: now, began: now, times: Vec::with_capacity(count), failures: 0 };
    let run = Arc::new(Mutex::new(run));
    for stream in listener.incoming() {
        let run = Arc::clone(&run);
        std::thread::spawn(move || serve(stream.expect("a connection"), &run));
    }
}

fn serve(stream: TcpStream, run: &Mutex<Run>) {
    stream.set_nodelay(true).expect("nodelay");
    let mut out = stream.try_clone().expect("the stream twice");
    let mut reader = BufReader::with_capacity(64 * 1024, stream);
    let mut body = Vec::new();
    loop {
        let mut line = String::new();
        if reader.read_line(&mut line).unwrap_or(0) == 0 {
            return;
        }
        let next = line.starts_with("GET ");
        let failed = line.contains("/error");
        let length = read_fields(&mut reader);
        body.resize(length, 0);
        if reader.read_exact(&mut body).is_err() {
            return;
        }
        if next {
            send_event(&mut out, run);
        } else {
            take_answer(run, failed, &body);
            let _ = out.write_all(b"HTTP/1.1 202 Accepted\r\nContent-Type: application/json\r\nContent-Length: 16\r\n\r\n{\"status\":\"OK\"}\n");
        }
    }
}

fn read_fields(reader: &mut BufReader<TcpStream>) -> usize {
    let mut length = 0;
    loop {
        let mut line = String::new();
        if reader.read_line(&mut line).unwrap_or(0) == 0 || line == "\r\n" {
            return length;
        }
        if let Some((name, value)) = line.split_once(':') {
            if name.eq_ignore_ascii_case("content-length") {
                length = value.trim().parse().expect("a length");
            }
        }
    }
}

fn send_event(out: &mut TcpStream, run: &Mutex<Run>) {
    let mut run = run.lock().expect("the run");
    let deadline = SystemTime::now().duration_since(UNIX_EPOCH).expect("a clock").as_millis() + 10_000;
    let mut message = format!(
        "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nLambda-Runtime-Aws-Request-Id: 00000000-0000-4000-8000-{:012}\r\n\
         Lambda-Runtime-Deadline-Ms: {deadline}\r\nLambda-Runtime-Invoked-Function-Arn: arn:aws:lambda:eu-central-1:123456789012:function:bench\r\n\
         Lambda-Runtime-Trace-Id: Root=1-5759e988-bd862e3fe1be46a994272793;Sampled=0\r\nContent-Length: {}\r\n\r\n",
        run.done,
        run.event.len()
    )
    .into_bytes();
    message.extend_from_slice(&run.event);
    run.sent = Instant::now();
    let _ = out.write_all(&message);
}

fn take_answer(run: &Mutex<Run>, failed: bool, body: &[u8]) {
    let mut run = run.lock().expect("the run");
    let took = run.sent.elapsed().as_nanos() as u64;
    run.done += 1;
    if failed {
        run.failures += 1;
        eprintln!("{}", String::from_utf8_lossy(body));
    }
    if run.done == 1 {
        say("first");
    }
    if run.done > run.warmup {
        run.times.push(took);
    }
    if run.done == run.warmup {
        say("warm");
        run.began = Instant::now();
    }
    if run.done == run.warmup + run.count {
        report(&mut run);
    }
}

fn report(run: &mut Run) {
    let cycle = run.began.elapsed().as_nanos() as f64 / run.count as f64 / 1000.0;
    run.times.sort_unstable();
    let at = |q: f64| run.times[((run.times.len() - 1) as f64 * q) as usize] as f64 / 1000.0;
    let mean = run.times.iter().sum::<u64>() as f64 / run.times.len() as f64 / 1000.0;
    say(&format!(
        "{{\"cycle\":{cycle:.2},\"p50\":{:.2},\"p99\":{:.2},\"mean\":{mean:.2},\"failures\":{}}}",
        at(0.5),
        at(0.99),
        run.failures
    ));
    // The client is ended from outside; its last request for an event stays unanswered until then.
    loop {
        std::thread::park();
    }
}

fn say(line: &str) {
    println!("{line}");
    std::io::stdout().flush().expect("standard output");
}
