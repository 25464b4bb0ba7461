using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Confluent.Kafka;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Care.Exports;

public sealed record Patient(string Id, string Name, string Email, string Phone, string InsuranceNumber, DateOnly Born, string Diagnosis);

public sealed class Export
{
    public string Pseudonym { get; set; } = "";
    public string Initials { get; set; } = "";
    public string MailHash { get; set; } = "";
    public string Mail { get; set; } = "";
    public string Phone { get; set; } = "";
    public int Bucket { get; set; }
    public int YearOfBirth { get; set; }
    public string Diagnosis { get; set; } = "";
    public string Checksum { get; set; } = "";
}

public static class Privacy
{
    private static readonly byte[] Salt = RandomNumberGenerator.GetBytes(16);

    public static string Pseudonymise(this string value)
    {
        using var hmac = new HMACSHA256(Salt);
        return Convert.ToBase64String(hmac.ComputeHash(Encoding.UTF8.GetBytes(value)));
    }

    public static string Star(this string value) => value.Length < 4 ? "****" : value[..2] + new string('*', value.Length - 2);

    public static string Encode(this string value) => Convert.ToBase64String(Encoding.UTF8.GetBytes(value));

    public static string Md5(string value) => Convert.ToHexString(MD5.HashData(Encoding.UTF8.GetBytes(value)));

    public static int BucketOf(string value, int buckets) => Math.Abs(value.GetHashCode()) % buckets;
}

public sealed class ExportWorker(IConsumer<string, string> consumer, IProducer<string, string> producer, ILogger<ExportWorker> logger) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        consumer.Subscribe("patients");
        while (!stoppingToken.IsCancellationRequested)
        {
            var patient = JsonSerializer.Deserialize<Patient>(consumer.Consume(stoppingToken).Message.Value)!;
            var pseudonym = patient.InsuranceNumber.Pseudonymise();
            var export = new Export
            {
                Pseudonym = pseudonym,
                Initials = string.Concat(patient.Name.Split(' ').Select(part => part[0])),
                MailHash = Convert.ToHexString(SHA512.HashData(Encoding.UTF8.GetBytes(patient.Email.Trim().ToLowerInvariant()))),
                Mail = patient.Email.Encode(),
                Phone = patient.Phone.Star(),
                Bucket = Privacy.BucketOf(patient.Id, 16),
                YearOfBirth = patient.Born.Year,
                Diagnosis = patient.Diagnosis,
            };
            export.Checksum = Privacy.Md5(export.Pseudonym + export.Diagnosis);
            logger.LogInformation("exported {Pseudonym}", pseudonym[..8]);
            await producer.ProduceAsync("exports", new Message<string, string> { Key = pseudonym, Value = JsonSerializer.Serialize(export) }, stoppingToken);
        }
    }
}
