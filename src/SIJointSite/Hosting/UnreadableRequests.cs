namespace SIJointSite.Hosting;

/// <summary>A request whose form cannot be read is the sender's mistake: 400, never 500.</summary>
public sealed class UnreadableRequests(RequestDelegate next)
{
    public async Task InvokeAsync(HttpContext context)
    {
        try
        {
            if (HttpMethods.IsPost(context.Request.Method) && context.Request.HasFormContentType)
                await context.Request.ReadFormAsync(context.RequestAborted);
        }
        catch (Exception exception) when (exception is InvalidDataException or BadHttpRequestException or ArgumentException or FormatException or NotSupportedException)
        {
            context.Response.StatusCode = exception is BadHttpRequestException bad ? bad.StatusCode : StatusCodes.Status400BadRequest;
            return;
        }

        await next(context);
    }
}
