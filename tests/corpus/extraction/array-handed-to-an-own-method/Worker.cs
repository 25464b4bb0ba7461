using Confluent.Kafka;

class Worker(IConsumer<string, string> consumer)
{
    public void Run()
    {
        var topics = new string[] { "orders", "refunds" };
        Task.Run(() => Read(topics, false));
        var changed = new string[] { "orders", "refunds" };
        Read(Renamed(changed), true);
        Read(changed, true);
    }

    private void Read(string[] names, bool verbose)
    {
        if (verbose)
            Console.WriteLine("reading " + names[0] + names.Length);
        Listener.Listen(consumer, names);
    }

    private static string[] Renamed(string[] names)
    {
        names[0] = Environment.MachineName;
        return names;
    }
}

static class Listener
{
    public static void Listen(IConsumer<string, string> consumer, string[] topics) => consumer.Subscribe(topics);
}
