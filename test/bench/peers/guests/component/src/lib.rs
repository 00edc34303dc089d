//! The job as a component.

wit_bindgen::generate!({
    inline: "
        package asml:bench;
        world peer {
            import put-item: func(input: list<u8>) -> list<u8>;
            export handler: func(event: list<u8>) -> list<u8>;
        }
    ",
});

struct Peer;

impl Guest for Peer {
    fn handler(event: Vec<u8>) -> Vec<u8> {
        job::answer_of(&put_item(&job::input_of(&event)))
    }
}

export!(Peer);
