using System.Text.Json;
using Confluent.Kafka;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Insurance.Letters;

public sealed class Address { public string Street { get; set; } = ""; public string Postcode { get; set; } = ""; public string City { get; set; } = ""; }
public sealed class Person { public string FirstName { get; set; } = ""; public string LastName { get; set; } = ""; public DateOnly Birthday { get; set; } public Address Address { get; set; } = new(); }
public sealed class Contract { public string Number { get; set; } = ""; public Person Holder { get; set; } = new(); public decimal Premium { get; set; } public DateOnly StartsOn { get; set; } }

public sealed class AddressBlock { public List<string> Lines { get; } = []; }

public sealed class Letter
{
    public string Reference { get; set; } = "";
    public string Salutation { get; set; } = "";
    public AddressBlock Address { get; set; } = new();
    public IReadOnlyList<string> Paragraphs { get; set; } = [];
    public DateOnly Date { get; set; }
}

public sealed class AddressBuilder
{
    private readonly AddressBlock _block = new();

    public AddressBuilder Line(string text)
    {
        if (!string.IsNullOrWhiteSpace(text))
            _block.Lines.Add(text);
        return this;
    }

    public AddressBlock Build() => _block;
}

public sealed class LetterBuilder
{
    private readonly List<string> _paragraphs = [];
    private string _reference = "";
    private string? _salutation;
    private AddressBlock? _address;

    public LetterBuilder About(string reference)
    {
        _reference = reference;
        return this;
    }

    public LetterBuilder To(Person person, Action<AddressBuilder> address)
    {
        _salutation = $"Dear {person.FirstName} {person.LastName},";
        var builder = new AddressBuilder();
        address(builder);
        _address = builder.Build();
        return this;
    }

    public LetterBuilder Say(string paragraph)
    {
        _paragraphs.Add(paragraph);
        return this;
    }

    public Letter Build(DateOnly date) => new()
    {
        Reference = _reference,
        Salutation = _salutation ?? "Dear customer,",
        Address = _address ?? throw new InvalidOperationException("a letter needs an address"),
        Paragraphs = _paragraphs,
        Date = date,
    };
}

public sealed class LetterWorker(IConsumer<string, string> consumer, IProducer<Null, string> producer) : BackgroundService
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        consumer.Subscribe("contracts");
        while (!stoppingToken.IsCancellationRequested)
        {
            var contract = JsonSerializer.Deserialize<Contract>(consumer.Consume(stoppingToken).Message.Value, Json)!;
            var home = contract.Holder.Address;
            var letter = new LetterBuilder()
                .About(contract.Number)
                .To(contract.Holder, address => address.Line(home.Street).Line(home.Postcode + " " + home.City))
                .Say($"Your contract starts on {contract.StartsOn:D}.")
                .Say("Your premium is " + contract.Premium.ToString("C") + ".")
                .Build(DateOnly.FromDateTime(DateTime.Today));
            await producer.ProduceAsync("letters", new Message<Null, string> { Value = JsonSerializer.Serialize(letter, Json) }, stoppingToken);
        }
    }
}
