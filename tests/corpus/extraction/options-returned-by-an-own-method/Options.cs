namespace Shop;

public sealed class KafkaOptions
{
    public string Orders { get; set; } = "";

    public string Refunds { get; set; } = "refunds";
}

public static class Configurations
{
    public static KafkaOptions GetKafkaOptions(this IConfiguration configuration)
    {
        var options = configuration.GetSection("Kafka").Get<KafkaOptions>() ?? throw new InvalidOperationException("no section");
        return options;
    }
}

public sealed class SettingsReader(IConfiguration configuration)
{
    public KafkaOptions Bound()
    {
        var options = new KafkaOptions();
        configuration.GetSection("Kafka").Bind(options);
        return options;
    }

    public KafkaOptions OfSection(string name) => configuration.GetSection(name).Get<KafkaOptions>()!;

    public KafkaOptions Anything(string[] args)
    {
        if (args.Length > 0)
            return new KafkaOptions { Orders = args[0] };
        return configuration.GetSection("Kafka").Get<KafkaOptions>()!;
    }
}
