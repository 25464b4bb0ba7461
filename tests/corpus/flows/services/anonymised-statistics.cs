using System.Text.Json;
using Confluent.Kafka;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using System.Security.Cryptography;
using System.Text;
using LineageAnalyzers.Annotations;

namespace Clinic.Cohorts;

public sealed record Person(string Ssn, string Name, string Mail, DateOnly BirthDate);
public sealed record Visit(string Ward, string Diagnosis, Person Person);
public sealed record CohortEntry(string Person, string AgeGroup, string Contact, string Diagnosis, string Ward);

public sealed class PseudonymOptions { public byte[] Secret { get; set; } = []; }

public interface IPseudonyms { string Of(string identity); }

public sealed class HmacPseudonyms(PseudonymOptions options) : IPseudonyms
{
    public string Of(string identity)
    {
        var hash = HMACSHA256.HashData(options.Secret, Encoding.UTF8.GetBytes(identity));
        return Convert.ToHexString(hash)[..16];
    }
}

public static class Masking
{
    [Masks]
    public static string Mail(string mail)
    {
        var at = mail.IndexOf('@');
        return at < 1 ? "***" : mail[..1] + "***" + mail[at..];
    }
}

public sealed class CohortMapper(IPseudonyms pseudonyms, TimeProvider time)
{
    public CohortEntry Map(Visit visit) => new(
        Person: pseudonyms.Of(visit.Person.Ssn),
        AgeGroup: GroupOf(visit.Person.BirthDate),
        Contact: Masking.Mail(visit.Person.Mail),
        Diagnosis: visit.Diagnosis,
        Ward: visit.Ward);

    private string GroupOf(DateOnly birth)
    {
        var age = time.GetUtcNow().Year - birth.Year;
        var decade = age / 10 * 10;
        return $"{decade}-{decade + 9}";
    }
}

public sealed class CohortWorker(IConsumer<string, string> consumer, IProducer<string, string> producer, CohortMapper mapper, ILogger<CohortWorker> logger) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        consumer.Subscribe("visits");
        while (!stoppingToken.IsCancellationRequested)
        {
            var visit = JsonSerializer.Deserialize<Visit>(consumer.Consume(stoppingToken).Message.Value)!;
            logger.LogTrace("visit of {Name}", visit.Person.Name);
            var entry = mapper.Map(visit);
            await producer.ProduceAsync("cohorts", new Message<string, string> { Key = entry.Person, Value = JsonSerializer.Serialize(entry) }, stoppingToken);
        }
    }
}
