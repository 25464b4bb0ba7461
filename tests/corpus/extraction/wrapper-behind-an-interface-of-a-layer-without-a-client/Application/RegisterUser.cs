namespace Acme.Application;

public interface IEventPublisher
{
    Task PublishAsync<T>(string topic, T message);
}

public record UserRegistered(string Email);

public class RegisterUser(IEventPublisher events)
{
    public Task RunAsync(string email) =>
        events.PublishAsync("user-registered", new UserRegistered(email));
}
