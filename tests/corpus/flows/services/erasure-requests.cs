using System.Text.Json;
using Confluent.Kafka;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using System.Security.Cryptography;
using System.Text;

namespace Privacy.Erasure;

public sealed class ErasureRequest
{
    public string RequestId { get; set; } = "";
    public string SubjectId { get; set; } = "";
    public string? Contact { get; set; }
    public IList<string> Systems { get; set; } = new List<string>();
}

public sealed class EraseCommand
{
    public string Request { get; init; } = "";
    public string Subject { get; init; } = "";
    public string System { get; init; } = "";
    public DateTime Deadline { get; init; }
}

public static class Topics
{
    public const string Erasures = "erasures";
    public const string Commands = "erase-commands";
    public const string Profiles = "profiles";
}

public sealed class ErasureLog(string path)
{
    public async Task NoteAsync(ErasureRequest request)
    {
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(request.SubjectId));
        var line = string.Concat(request.RequestId, ";", Convert.ToBase64String(hash), ";", string.Join(",", request.Systems), Environment.NewLine);
        await File.AppendAllTextAsync(path, line);
    }
}

public sealed class ErasureWorker : BackgroundService
{
    private static readonly JsonSerializerOptions Json = new() { PropertyNamingPolicy = JsonNamingPolicy.CamelCase };
    private readonly IConsumer<string, string> _consumer;
    private readonly IProducer<string, string?> _producer;
    private readonly ErasureLog _log;

    public ErasureWorker(IConsumer<string, string> consumer, IProducer<string, string?> producer, ErasureLog log)
    {
        _consumer = consumer;
        _producer = producer;
        _log = log;
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        _consumer.Subscribe(Topics.Erasures);
        while (!stoppingToken.IsCancellationRequested)
        {
            var request = JsonSerializer.Deserialize<ErasureRequest>(_consumer.Consume(stoppingToken).Message.Value, Json)!;
            await Task.WhenAll(CommandsFor(request).Select(command => SendAsync(command, stoppingToken)));
            await _producer.ProduceAsync(Topics.Profiles, new Message<string, string?> { Key = request.SubjectId, Value = null }, stoppingToken);
            await _log.NoteAsync(request);
        }
    }

    private static IEnumerable<EraseCommand> CommandsFor(ErasureRequest request)
    {
        var deadline = DateTime.UtcNow.AddDays(30);
        foreach (var system in request.Systems)
            yield return new EraseCommand { Request = request.RequestId, Subject = request.SubjectId, System = system, Deadline = deadline };
    }

    private Task SendAsync(EraseCommand command, CancellationToken cancellationToken)
    {
        var message = new Message<string, string?> { Key = command.Subject, Value = JsonSerializer.Serialize(command, Json) };
        return _producer.ProduceAsync(Topics.Commands, message, cancellationToken);
    }
}
