/*
 * PUT /note: keeps the request's body as an item of the table "notes". A function of an HTTP API, payload 1.0.
 *
 * Texts of JSON go from the event to DynamoDB's input as they are written, escapes included: nothing is decoded.
 */
#include "asml.h"

ASML_METHOD(put_item, "aws.dynamodb", "put_item");

enum { ROOM = 256 * 1024 };
static char event[ROOM];
static char output[ROOM];

struct text {
  const char *at;
  size_t length;
};

#define TEXT(literal) ((struct text){literal, sizeof literal - 1})

static int same(struct text a, struct text b) {
  if (a.length != b.length) return 0;
  for (size_t i = 0; i < a.length; i++)
    if (a.at[i] != b.at[i]) return 0;
  return 1;
}

/* The string that begins at the quotation mark `from`, without its marks; it ends before `end`. */
static struct text string_at(const char *from, const char *end) {
  const char *at = from + 1;
  while (at < end && *at != '"') at += *at == '\\' ? 2 : 1;
  return (struct text){from + 1, (size_t)((at < end ? at : end) - from - 1)};
}

/* A text member of the outermost object: nothing where there is none, or where it is not a text. */
static struct text member(struct text json, struct text name) {
  const char *end = json.at + json.length;
  int depth = 0;
  for (const char *at = json.at; at < end; at++) {
    if (*at == '{' || *at == '[') depth++;
    if (*at == '}' || *at == ']') depth--;
    if (*at != '"') continue;
    struct text key = string_at(at, end);
    at = key.at + key.length;
    if (depth != 1 || end - at < 3 || !same(key, name)) continue;
    const char *value = at + 1;
    while (value < end && (*value == ':' || *value == ' ')) value++;
    return value < end && *value == '"' && value > at + 1 ? string_at(value, end) : (struct text){0, 0};
  }
  return (struct text){0, 0};
}

/* Adds a text to what is in `output`; the new length, or 0 where it has no room. */
static size_t add(size_t length, struct text part) {
  if (length == 0 || part.length > ROOM - length) return 0;
  for (size_t i = 0; i < part.length; i++) output[length + i] = part.at[i];
  return length + part.length;
}

static void respond(struct text answer) {
  asml_respond(answer.at, answer.length);
}

ASML_HANDLER("handler") handle(void) {
  size_t length = asml_input_len();
  if (length > ROOM) return respond(TEXT("{\"statusCode\":413,\"body\":\"\"}"));
  asml_input_read(event, ROOM);
  struct text body = member((struct text){event, length}, TEXT("body"));
  if (body.length == 0) return respond(TEXT("{\"statusCode\":400,\"body\":\"a note is missing\"}"));

  output[0] = '{';
  size_t input = add(1, TEXT("\"TableName\":\"notes\",\"Item\":{\"pk\":{\"S\":\"latest\"},\"note\":{\"S\":\""));
  input = add(input, body);
  input = add(input, TEXT("\"}}}"));
  if (input == 0) return respond(TEXT("{\"statusCode\":413,\"body\":\"\"}"));

  int32_t id = put_item(output, input);
  int32_t answer = asml_await(id);
  if (answer < 0 || answer > ROOM) return respond(TEXT("{\"statusCode\":500,\"body\":\"\"}"));
  if (asml_call_take(id, output, ROOM) == ASML_OK) return respond(TEXT("{\"statusCode\":204,\"body\":\"\"}"));
  /* A failure document: for the log, not for the caller. */
  asml_log(ASML_ERROR, output, (size_t)answer);
  respond(TEXT("{\"statusCode\":502,\"body\":\"\"}"));
}
