using Paramore.Brighter;

namespace Greetings;

public static class Topics
{
    public const string Made = "greeting.made";
    public const string Group = "greetings";
}

public class GreetingRequested() : Command(Id.Random())
{
    public string Name { get; set; } = "";
}

public class GreetingMade() : Event(Id.Random())
{
    public string Greeting { get; set; } = "";
}

public class GreetingHandler(IAmACommandProcessor processor) : RequestHandler<GreetingRequested>
{
    public override GreetingRequested Handle(GreetingRequested command)
    {
        processor.Post(new GreetingMade { Greeting = "Hello " + command.Name });
        processor.Send(new GreetingRequested());
        return base.Handle(command);
    }
}
