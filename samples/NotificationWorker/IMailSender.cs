namespace Acme.NotificationWorker;

internal interface IMailSender
{
    /// <exception cref="HttpRequestException">The mail was not accepted.</exception>
    Task SendAsync(Mail mail, CancellationToken cancellationToken);
}

internal sealed record Mail(string To, string Subject, string Text);
