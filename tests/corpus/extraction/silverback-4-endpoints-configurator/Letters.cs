using Silverback.Messaging.Publishing;

namespace Acme.Post;

public interface IPostEvent;

public record LetterReceived(string Id);

public record LetterSent(string Id) : IPostEvent;

public record LetterBurned(string Id);

public class LetterSubscriber
{
    private readonly IPublisher _publisher;

    public LetterSubscriber(IPublisher publisher)
    {
        _publisher = publisher;
    }

    public async Task OnLetterReceivedAsync(LetterReceived letter)
    {
        await _publisher.PublishAsync(new LetterSent(letter.Id));
        await _publisher.PublishAsync(new LetterBurned(letter.Id));
    }
}
