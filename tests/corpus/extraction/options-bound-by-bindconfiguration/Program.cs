using Confluent.Kafka;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddOptions<KafkaSettings>().BindConfiguration(KafkaSettings.SectionName).ValidateDataAnnotations();
builder.Build().Run();

class KafkaSettings
{
    public const string SectionName = "Kafka";

    public required string PaymentsTopic { get; set; }
}

class Payments
{
    private readonly IProducer<string, string> _producer;
    private readonly string _topic;

    public Payments(IProducer<string, string> producer, IOptionsMonitor<KafkaSettings> settings)
    {
        _producer = producer;
        _topic = settings.CurrentValue.PaymentsTopic;
    }

    public void Send() => _producer.Produce(_topic, new Message<string, string> { Value = "x" });
}
