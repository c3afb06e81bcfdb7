package silkwire.alert.delivery;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import silkwire.alert.notification.Notification;
import silkwire.alert.rule.Channel;

/** Takes everything, sends nothing, and answers what it is told to, one after the other. */
public class ScriptedSender implements Sender {
    final Deque<SendOutcome> answers = new ArrayDeque<>();
    final List<String> sent = new ArrayList<>();
    boolean asksFirst = true;

    @Override
    public boolean takes(Channel channel) {
        return true;
    }

    @Override
    public boolean asksFirst() {
        return asksFirst;
    }

    @Override
    public SendOutcome ask(Receiver receiver, Notification sample) {
        sent.add("ask");
        return answers.remove();
    }

    @Override
    public SendOutcome send(Receiver receiver, String deliveryId, Notification notification) {
        sent.add(deliveryId);
        return answers.remove();
    }
}
