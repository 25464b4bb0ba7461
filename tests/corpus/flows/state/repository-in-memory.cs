using System.Text.Json;
using Confluent.Kafka;

namespace Acme.Sessions;

public class Login { public string User { get; set; } = ""; public string Ip { get; set; } = ""; public string Agent { get; set; } = ""; }

public record Session(string User, string Ip);

public record Opened(string User, string From);

public interface ISessions
{
    void Save(Session session);

    Session? Find(string user);
}

public sealed class MemorySessions : ISessions
{
    private readonly Dictionary<string, Session> _sessions = new();

    public void Save(Session session) => _sessions[session.User] = session;

    public Session? Find(string user) => _sessions.TryGetValue(user, out var session) ? session : null;
}

public sealed class Worker(IConsumer<string, string> consumer, IProducer<string, string> producer, ISessions sessions)
{
    public void Run(CancellationToken stop)
    {
        consumer.Subscribe("logins");
        while (!stop.IsCancellationRequested)
        {
            var login = JsonSerializer.Deserialize<Login>(consumer.Consume(stop).Message.Value)!;
            sessions.Save(new Session(login.User, login.Ip));
            var session = sessions.Find(login.User);
            if (session is not null)
                producer.Produce("sessions", new Message<string, string> { Value = JsonSerializer.Serialize(new Opened(session.User, session.Ip)) });
        }
    }
}
