using Confluent.Kafka;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Crm.Contacts;

public sealed class ContactsWorker : BackgroundService
{
    private const string Source = "crm";
    private const string Target = "contacts";

    private readonly IConsumer<Ignore, string> _consumer;
    private readonly IProducer<string, string> _producer;
    private readonly ILogger<ContactsWorker> _logger;

    public ContactsWorker(IConsumer<Ignore, string> consumer, IProducer<string, string> producer, ILogger<ContactsWorker> logger)
    {
        _consumer = consumer;
        _producer = producer;
        _logger = logger;
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        _consumer.Subscribe(Source);
        while (!stoppingToken.IsCancellationRequested)
        {
            var result = _consumer.Consume(stoppingToken);
            var change = JObject.Parse(result.Message.Value);
            if (!IsContact(change))
                continue;

            var id = change.Value<string>("contactId")!;
            _logger.LogInformation("contact {Id} has changed", id);
            var contact = Convert(id, change);
            await _producer.ProduceAsync(Target, new Message<string, string> { Key = id, Value = JsonConvert.SerializeObject(contact, Formatting.None) }, stoppingToken);
        }
    }

    private static bool IsContact(JObject change) => (string?)change["entity"] == "contact";

    private static object Convert(string id, JObject change)
    {
        var attributes = (JObject)change["attributes"]!;
        var phones = attributes["phones"]!
            .Where(phone => (string?)phone["kind"] != "fax")
            .Select(phone => (string)phone["number"]!)
            .ToArray();
        return new
        {
            id,
            mail = attributes["email"]?.ToString().Trim().ToLower(),
            phones,
            audit = new { by = (string?)change["changedBy"], at = DateTime.UtcNow },
        };
    }
}
