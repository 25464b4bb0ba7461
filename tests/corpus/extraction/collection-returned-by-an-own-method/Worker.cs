using Confluent.Kafka;

class Worker(IConsumer<string, string> consumer, IConfiguration configuration)
{
    private readonly List<string> _added = ["orders"];

    public void Run()
    {
        consumer.Subscribe(Topics("v1"));
        consumer.Subscribe(Added());
        consumer.Subscribe(_added);
        var alias = _added;
        consumer.Subscribe(alias);
    }

    public void Add(string topic) => _added.Add(topic);

    private string[] Topics(string version) => ["orders", configuration["Refunds"]!, $"returns.{version}"];

    private List<string> Added() => _added;
}
