using System.Text.Json;
using Confluent.Kafka;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using System.Security.Cryptography;
using System.Text;

namespace Auth.Audit;

public sealed class Device
{
    public string Os { get; set; } = "";
    public string Fingerprint { get; set; } = "";
    public override string ToString() => Os;
}

public sealed class Login
{
    public string User { get; set; } = "";
    public string Password { get; set; } = "";
    public string Ip { get; set; } = "";
    public Device Device { get; set; } = new();

    public override string ToString() => $"login of {User} on {Device}";
}

public sealed class Audit
{
    public string User { get; init; } = "";
    public string Ip { get; init; } = "";
    public string PasswordHash { get; init; } = "";
    public string Device { get; init; } = "";
}

public sealed class AuditMapper
{
    public Audit Map(Login login) => new()
    {
        User = login.User,
        Ip = Shorten(login.Ip),
        PasswordHash = Hash(login.Password),
        Device = login.Device.Os,
    };

    private static string Shorten(string ip)
    {
        var dot = ip.LastIndexOf('.');
        return dot < 0 ? "" : ip.Substring(0, dot) + ".0";
    }

    private static string Hash(string text)
    {
        using var sha = SHA256.Create();
        return Convert.ToHexString(sha.ComputeHash(Encoding.UTF8.GetBytes(text)));
    }
}

public sealed class AuditWorker(IConsumer<Ignore, string> consumer, IProducer<Null, string> producer, AuditMapper mapper, ILogger<AuditWorker> logger) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        consumer.Subscribe("logins");
        while (!stoppingToken.IsCancellationRequested)
        {
            var login = JsonSerializer.Deserialize<Login>(consumer.Consume(stoppingToken).Message.Value)!;
            logger.LogInformation("{Login}", login.ToString());
            await producer.ProduceAsync("audits", new Message<Null, string> { Value = JsonSerializer.Serialize(mapper.Map(login)) }, stoppingToken);
        }
    }
}
