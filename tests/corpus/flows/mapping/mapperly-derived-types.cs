using System.Text.Json;
using Confluent.Kafka;
using Riok.Mapperly.Abstractions;

namespace Northwind.Integration;

public abstract class Party { public string Id { get; set; } = ""; }
public class Person : Party { public string Email { get; set; } = ""; public string Mobile { get; set; } = ""; }
public class Firm : Party { public string TaxNumber { get; set; } = ""; public string Fax { get; set; } = ""; }
public class Incoming { public string Id { get; set; } = ""; public string Email { get; set; } = ""; public string Tax { get; set; } = ""; public string Fax { get; set; } = ""; }
public abstract class PartyCard { public string Id { get; set; } = ""; }
public class PersonCard : PartyCard { public string Email { get; set; } = ""; public string Phone { get; set; } = ""; }
public class FirmCard : PartyCard { public string TaxNumber { get; set; } = ""; public string Fax { get; set; } = ""; }

public sealed class Worker(IConsumer<string, string> consumer, IProducer<string, string> producer)
{
    public async Task RunAsync(CancellationToken stop)
    {
        consumer.Subscribe("customers");
        while (!stop.IsCancellationRequested)
        {
            var result = consumer.Consume(stop);
            var customer = JsonSerializer.Deserialize<Incoming>(result.Message.Value)!;
            await producer.ProduceAsync("contacts", new Message<string, string> { Value = JsonSerializer.Serialize(Card(customer), typeof(PartyCard)) });
            consumer.Commit(result);
        }
    }

    private static PartyCard Card(Incoming incoming)
    {
        Party party = incoming.Tax.Length > 0
            ? new Firm { Id = incoming.Id, TaxNumber = incoming.Tax, Fax = incoming.Fax }
            : new Person { Id = incoming.Id, Email = incoming.Email };
        return new PartyMapper().ToCard(party);
    }
}

[Mapper]
public partial class PartyMapper
{
    [MapDerivedType<Person, PersonCard>]
    [MapDerivedType(typeof(Firm), typeof(FirmCard))]
    public partial PartyCard ToCard(Party party);

    [MapperIgnoreTarget(nameof(FirmCard.Fax))]
    private partial FirmCard ToFirm(Firm firm);
}
