using System.Text.Json;
using Confluent.Kafka;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Mapster;

namespace Clinic.Admission;

public class Home { public string City { get; set; } = ""; public string Street { get; set; } = ""; }

public class PatientRegistered
{
    public string Id { get; set; } = "";
    public string Name { get; set; } = "";
    public string Insurance { get; set; } = "";
    public DateTime BirthDate { get; set; }
    public Home Home { get; set; } = new();
    public List<string> Allergies { get; set; } = [];
}

public class Admission
{
    public string Patient { get; set; } = "";
    public string Name { get; set; } = "";
    public string City { get; set; } = "";
    public List<string> Allergies { get; set; } = [];
    public int Age { get; set; }
}

public static class MapsterSetup
{
    public static void Configure() => TypeAdapterConfig<PatientRegistered, Admission>.NewConfig()
        .Map(admission => admission.Patient, patient => patient.Id)
        .Map(admission => admission.City, patient => patient.Home.City)
        .Ignore(admission => admission.Age);
}

public sealed class AdmissionWorker : BackgroundService
{
    private readonly IConsumer<string, string> _consumer;
    private readonly IProducer<string, string> _producer;

    public AdmissionWorker(IConsumer<string, string> consumer, IProducer<string, string> producer)
    {
        MapsterSetup.Configure();
        _consumer = consumer;
        _producer = producer;
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        _consumer.Subscribe("patients");
        while (!stoppingToken.IsCancellationRequested)
        {
            var patient = JsonSerializer.Deserialize<PatientRegistered>(_consumer.Consume(stoppingToken).Message.Value)!;
            var admission = patient.Adapt<PatientRegistered, Admission>();
            admission.Age = AgeOf(patient.BirthDate);
            await SendAsync(admission, stoppingToken);
        }
    }

    private static int AgeOf(DateTime birth)
    {
        var today = DateTime.Today;
        var age = today.Year - birth.Year;
        return birth.Date > today.AddYears(-age) ? age - 1 : age;
    }

    private Task SendAsync(Admission admission, CancellationToken cancellationToken) =>
        _producer.ProduceAsync("admissions", new Message<string, string> { Key = admission.Patient, Value = JsonSerializer.Serialize(admission) }, cancellationToken);
}
