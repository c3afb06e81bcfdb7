package silkwire.ingest.receipt;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Whether an item was taken. */
enum ReceiptStatus {
    /** The log has it, on as many replicas as the topic asks for. */
    @JsonProperty("accepted")
    ACCEPTED,
    /** It was refused, and the receipt says why; nothing of it is in the way of articles. */
    @JsonProperty("rejected")
    REJECTED
}
