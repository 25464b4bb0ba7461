using Confluent.Kafka;

static class Loop
{
    public static string A => B + "a";

    public static string B => A + "b";

    public static string Endless(string text) => Endless(text + "x");
}

class Sender(IProducer<string, string> producer, IConsumer<string, string> consumer)
{
    public void Send(string argument, int number, bool flag)
    {
        producer.Produce(Loop.Endless("a"), new Message<string, string>());
    }
}
