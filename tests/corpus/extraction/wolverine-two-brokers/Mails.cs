using Wolverine;

namespace Acme.Mail;

public record MailSent(string Id);

public record MailRead(string Id);

public record MailDeleted(string Id);

public class Mailbox(IMessageBus bus)
{
    public async Task ReadAsync(string id)
    {
        await bus.PublishAsync(new MailSent(id));
        await bus.PublishAsync(new MailRead(id));
        await bus.BroadcastToTopicAsync("mail.anything", new MailDeleted(id));
    }

    public Task DeleteAsync(string id) => bus.InvokeAsync(new MailDeleted(id));
}
