package dev.attest.browser;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.logging.Level;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.openqa.selenium.By;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.support.ui.WebDriverWait;

/** A reader's browser, without a window. One serves all the tests of a run; {@link #look} makes it another reader's. */
final class Browser implements AutoCloseable {
    /** How long anything that the page does by itself may take; far above what it does. */
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final ChromeDriver driver;

    private Browser(ChromeDriver driver) {
        this.driver = driver;
    }

    /** The browser of this run, started when it is first asked for. */
    static Browser of(ExtensionContext context) {
        return Objects.requireNonNull(context.getRoot()
                .getStore(ExtensionContext.Namespace.GLOBAL)
                .getOrComputeIfAbsent(Browser.class, key -> start(), Browser.class));
    }

    private static Browser start() {
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.ALL);
        logs.enable(LogType.PERFORMANCE, Level.ALL);
        ChromeOptions options = new ChromeOptions();
        options.setBinary(Chromium.program().toString());
        options.setCapability("goog:loggingPrefs", logs);
        // What a browser asks of its maker by itself is not the site's doing; the sandbox needs rights that a container
        // lacks.
        options.addArguments(
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--disable-dev-shm-usage");
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(Chromium.driver().toFile())
                .build();
        return new Browser(new ChromeDriver(service, options));
    }

    /** How a reader looks at the site. */
    record Look(int width, boolean dark, boolean script) {
        static final Look DESK = new Look(1280, false, true);
    }

    /** Looks at the pages that are opened from now on in another way. */
    void look(Look look) {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", look.width(), "height", 900, "deviceScaleFactor", 1, "mobile", false));
        driver.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of(
                        "features",
                        List.of(
                                Map.of("name", "prefers-color-scheme", "value", look.dark() ? "dark" : "light"),
                                Map.of("name", "prefers-reduced-motion", "value", "reduce"))));
        driver.executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", !look.script()));
    }

    /** Lets nothing come of addresses that end so, as when a connection breaks; nothing is refused for an empty list. */
    void refuse(List<String> endings) {
        driver.executeCdpCommand("Network.enable", Map.of());
        driver.executeCdpCommand(
                "Network.setBlockedURLs",
                Map.of("urls", endings.stream().map(ending -> "*" + ending).toList()));
    }

    void open(String address) {
        driver.get(address);
    }

    String address() {
        return Objects.requireNonNull(driver.getCurrentUrl());
    }

    WebElement find(String selector) {
        return driver.findElement(By.cssSelector(selector));
    }

    List<WebElement> all(String selector) {
        return driver.findElements(By.cssSelector(selector));
    }

    /** Follows a link with the keyboard, so that what hides it from the mouse is no matter, and waits for where it leads. */
    void follow(WebElement link) {
        String from = address();
        link.sendKeys(org.openqa.selenium.Keys.ENTER);
        waitUntil("the link leads elsewhere than " + from, () -> !address().equals(from));
    }

    void back() {
        driver.navigate().back();
    }

    void waitUntil(String what, java.util.function.BooleanSupplier so) {
        new WebDriverWait(driver, PATIENCE).withMessage(what).until(browser -> so.getAsBoolean());
    }

    /** What a script of a test finds out; it runs even where the page's own may not. */
    Object ask(String script, Object... arguments) {
        return Objects.requireNonNull(driver.executeScript(script, arguments));
    }

    /** What a script of a test finds out in its own time: its last argument is the function that takes the answer. */
    Object askLater(String script) {
        driver.manage().timeouts().scriptTimeout(Duration.ofSeconds(60));
        return Objects.requireNonNull(driver.executeAsyncScript(script));
    }

    /** What the console has said since it was last asked, the mildest remarks left out. */
    List<String> complaints() {
        List<String> said = new ArrayList<>();
        for (LogEntry entry : driver.manage().logs().get(LogType.BROWSER)) {
            if (entry.getLevel().intValue() >= Level.WARNING.intValue()) {
                said.add(entry.getMessage());
            }
        }
        return said;
    }

    /** The addresses that were asked for since they were last asked, as the browser's own record of the network has them. */
    List<String> requests() {
        List<String> addresses = new ArrayList<>();
        for (LogEntry entry : driver.manage().logs().get(LogType.PERFORMANCE)) {
            addresses.addAll(NetworkRecord.requested(entry.getMessage()));
        }
        return addresses;
    }

    /** Writes a picture of what is seen. */
    void picture(Path file) throws IOException {
        Files.createDirectories(file.resolveSibling("."));
        Files.write(file, driver.getScreenshotAs(OutputType.BYTES));
    }

    /** The script that finds barriers to people with disabilities, as its makers publish it. */
    static String axe() throws IOException {
        try (var script = Browser.class.getResourceAsStream("/axe.min.js")) {
            return new String(Objects.requireNonNull(script).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Override
    public void close() {
        driver.quit();
    }
}
