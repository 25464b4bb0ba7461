using System.Net.Http.Json;

namespace Acme.NotificationWorker;

/// <summary>Hands mails to the company's mail gateway.</summary>
internal sealed class HttpMailSender(IHttpClientFactory clients) : IMailSender
{
    public const string ClientName = "mail";

    public async Task SendAsync(Mail mail, CancellationToken cancellationToken)
    {
        using var http = clients.CreateClient(ClientName);
        using var response = await http.PostAsJsonAsync("v1/messages", mail, cancellationToken);
        response.EnsureSuccessStatusCode();
    }
}
