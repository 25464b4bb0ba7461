using System.Text.Json;
using Confluent.Kafka;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using System.Security.Cryptography;
using System.Text;

namespace Privacy.Scrubbing;

public record Person
{
    public string Id { get; set; } = "";
    public string Ssn { get; set; } = "";
    public string Email { get; set; } = "";
    public string City { get; set; } = "";
    public string? Notes { get; set; }
}

public static class Scrubber
{
    public static void Scrub(Person person, byte[] secret)
    {
        try
        {
            person.Ssn = Pseudonym(person.Ssn, secret);
        }
        finally
        {
            Forget(person);
        }
    }

    private static void Forget(Person person)
    {
        person.Email = "";
        person.Notes = null;
    }

    private static string Pseudonym(string ssn, byte[] secret)
    {
        using var hmac = new HMACSHA256(secret);
        return Convert.ToBase64String(hmac.ComputeHash(Encoding.UTF8.GetBytes(ssn)));
    }
}

public sealed class ScrubbingWorker(IConsumer<string, string> consumer, IProducer<string, string> producer) : BackgroundService
{
    private static readonly byte[] Secret = RandomNumberGenerator.GetBytes(32);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        consumer.Subscribe("persons");
        while (!stoppingToken.IsCancellationRequested)
        {
            var person = JsonSerializer.Deserialize<Person>(consumer.Consume(stoppingToken).Message.Value)!;
            var original = person with { City = person.City };
            Scrubber.Scrub(person, Secret);
            await producer.ProduceAsync("persons-clean", new Message<string, string> { Key = person.Id, Value = JsonSerializer.Serialize(person) }, stoppingToken);
            await producer.ProduceAsync("persons-vault", new Message<string, string> { Key = original.Id, Value = JsonSerializer.Serialize(original) }, stoppingToken);
        }
    }
}
