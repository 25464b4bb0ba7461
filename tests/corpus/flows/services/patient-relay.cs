using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using Confluent.Kafka;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Hospital.Relay;

public sealed record AdmissionV1(
    [property: JsonPropertyName("patient_name")] string PatientName,
    [property: JsonPropertyName("insurance_no")] string InsuranceNumber,
    [property: JsonPropertyName("ward")] string Ward,
    [property: JsonPropertyName("birth_year")] int BirthYear);

public sealed record PatientV2(
    [property: JsonPropertyName("given_name")] string GivenName,
    [property: JsonPropertyName("family_name")] string FamilyName,
    [property: JsonPropertyName("insurance_no")] string InsuranceNumber,
    [property: JsonPropertyName("born")] DateOnly Born,
    [property: JsonPropertyName("zip")] string Zip);

public sealed record AdmissionV2(
    [property: JsonPropertyName("patient")] PatientV2 Patient,
    [property: JsonPropertyName("ward")] string Ward,
    [property: JsonPropertyName("icd10")] IReadOnlyList<string> Diagnoses);

public sealed class AnonymousAdmission
{
    [JsonPropertyName("pseudonym")]
    public string Pseudonym { get; set; } = "";

    [JsonPropertyName("birth_year")]
    public int BirthYear { get; set; }

    [JsonPropertyName("region")]
    public string? Region { get; set; }

    [JsonPropertyName("ward")]
    public string Ward { get; set; } = "";

    [JsonPropertyName("diagnoses")]
    public List<string> Diagnoses { get; set; } = [];
}

public sealed class Pseudonymizer : IDisposable
{
    private readonly HMACSHA256 _hmac;

    public Pseudonymizer(IConfiguration configuration)
    {
        _hmac = new HMACSHA256(Convert.FromBase64String(configuration["Relay:Salt"]!));
    }

    public string Of(string identity)
    {
        var hash = _hmac.ComputeHash(Encoding.UTF8.GetBytes(identity.Trim()));
        return Convert.ToBase64String(hash);
    }

    public void Dispose() => _hmac.Dispose();
}

public interface IAdmissionReader
{
    string Version { get; }

    AnonymousAdmission Read(string json);
}

public sealed class AdmissionV1Reader(Pseudonymizer pseudonymizer) : IAdmissionReader
{
    public string Version => "1";

    public AnonymousAdmission Read(string json)
    {
        var admission = JsonSerializer.Deserialize<AdmissionV1>(json)!;
        return new AnonymousAdmission
        {
            Pseudonym = pseudonymizer.Of(admission.InsuranceNumber),
            BirthYear = admission.BirthYear,
            Ward = admission.Ward,
        };
    }
}

public sealed class AdmissionV2Reader(Pseudonymizer pseudonymizer) : IAdmissionReader
{
    public string Version => "2";

    public AnonymousAdmission Read(string json)
    {
        var (patient, ward, diagnoses) = JsonSerializer.Deserialize<AdmissionV2>(json)!;
        var anonymous = new AnonymousAdmission { Pseudonym = pseudonymizer.Of(patient.InsuranceNumber), BirthYear = patient.Born.Year, Ward = ward };
        anonymous.Region = patient.Zip.Length >= 2 ? patient.Zip[..2] + "xxx" : null;
        anonymous.Diagnoses.AddRange(diagnoses.Where(code => !code.StartsWith('Z')));
        return anonymous;
    }
}

public sealed class AdmissionRelay : BackgroundService
{
    private readonly IConsumer<string, string> _consumer;
    private readonly IProducer<Null, string> _producer;
    private readonly ILogger<AdmissionRelay> _logger;
    private readonly Dictionary<string, IAdmissionReader> _readers;

    public AdmissionRelay(IConsumer<string, string> consumer, IProducer<Null, string> producer, Pseudonymizer pseudonymizer, ILogger<AdmissionRelay> logger)
    {
        _consumer = consumer;
        _producer = producer;
        _logger = logger;
        _readers = new Dictionary<string, IAdmissionReader>
        {
            ["1"] = new AdmissionV1Reader(pseudonymizer),
            ["2"] = new AdmissionV2Reader(pseudonymizer),
        };
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        _consumer.Subscribe("admissions");
        while (!stoppingToken.IsCancellationRequested)
        {
            var message = _consumer.Consume(stoppingToken).Message;
            var version = message.Headers.TryGetLastBytes("version", out var bytes) ? Encoding.ASCII.GetString(bytes) : "1";
            if (!_readers.TryGetValue(version, out var reader))
            {
                _logger.LogError("Nobody reads version {Version}", version);
                continue;
            }

            var anonymous = reader.Read(message.Value);
            _logger.LogDebug("Admission of {Pseudonym} to {Ward}", anonymous.Pseudonym, anonymous.Ward);
            await _producer.ProduceAsync("admissions-anonymous", new Message<Null, string> { Value = JsonSerializer.Serialize(anonymous) }, stoppingToken);
        }
    }
}
